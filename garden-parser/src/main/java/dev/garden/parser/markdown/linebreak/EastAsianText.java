package dev.garden.parser.markdown.linebreak;

import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;
import java.util.Set;

/**
 * Which characters are written without spaces between them: wide ones of CSS Text level 4, "segment break transformation", Korean
 * left out since it has spaces.
 */
final class EastAsianText {

    private static final Set<UnicodeScript> SCRIPTS = Set.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.YI);

    private static final Set<UnicodeBlock> BLOCKS = Set.of(
            UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION,
            UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS,
            UnicodeBlock.CJK_COMPATIBILITY_FORMS,
            UnicodeBlock.VERTICAL_FORMS,
            UnicodeBlock.ENCLOSED_CJK_LETTERS_AND_MONTHS,
            UnicodeBlock.CJK_COMPATIBILITY);

    /** Marks that Chinese shares with Latin text: wide beside a wide character. */
    private static final String SHARED = "“”‘’—…·";

    private EastAsianText() {}

    /** {@return whether text that ends in {@code before} and text that begins with {@code after} are joined without a space} */
    static boolean joins(int before, int after) {
        boolean first = isWide(before);
        boolean second = isWide(after);
        return (first && second) || (first && isShared(after)) || (second && isShared(before));
    }

    private static boolean isWide(int character) {
        return SCRIPTS.contains(UnicodeScript.of(character)) || BLOCKS.contains(UnicodeBlock.of(character));
    }

    private static boolean isShared(int character) {
        return SHARED.indexOf(character) >= 0;
    }
}

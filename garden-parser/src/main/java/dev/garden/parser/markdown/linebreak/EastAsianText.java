package dev.garden.parser.markdown.linebreak;

import dev.garden.parser.markdown.spi.text.EastAsian;
import java.lang.Character.UnicodeScript;

/**
 * Which characters are written without spaces between them: wide ones of CSS Text level 4, "segment break transformation", Korean
 * left out since it has spaces.
 */
final class EastAsianText {

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
        return EastAsian.isCjk(character) && UnicodeScript.of(character) != UnicodeScript.HANGUL;
    }

    private static boolean isShared(int character) {
        return SHARED.indexOf(character) >= 0;
    }
}

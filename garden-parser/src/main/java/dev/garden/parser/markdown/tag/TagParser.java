package dev.garden.parser.markdown.tag;

import dev.garden.parser.markdown.spi.text.EastAsian;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Reads a tag: letters, digits and signs of every script, {@code _}, {@code -} and {@code /}, not digits alone (Obsidian help,
 * "Tags"). Punctuation ends it, and so does that of CJK text, which writes no space behind a tag.
 */
final class TagParser implements InlineContentParser {

    private static final int ZERO_WIDTH_JOINER = 0x200D;

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        if (!mayStandBehind(scanner.peekPreviousCodePoint())) {
            return ParsedInline.none();
        }
        scanner.next();
        Position start = scanner.position();
        Position end = start;
        while (belongs(scanner.peekCodePoint())) {
            boolean slash = scanner.peek() == '/';
            step(scanner);
            if (!slash) {
                end = scanner.position();
            }
        }
        String name = scanner.getSource(start, end).getContent();
        return isName(name) ? ParsedInline.of(new Tag(name), end) : ParsedInline.none();
    }

    private static void step(Scanner scanner) {
        int units = Character.charCount(scanner.peekCodePoint());
        for (int i = 0; i < units; i++) {
            scanner.next();
        }
    }

    /** A tag begins a word: behind white space, an opening bracket (no brace: ids), a quote, a mark, or punctuation of CJK text. */
    private static boolean mayStandBehind(int before) {
        if (EastAsian.isWhitespace(before) || "*_~=|".indexOf(before) >= 0) {
            return true;
        }
        int type = Character.getType(before);
        return (type == Character.START_PUNCTUATION && before != '{')
                || type == Character.INITIAL_QUOTE_PUNCTUATION
                || (EastAsian.isPunctuation(before) && EastAsian.isCjk(before));
    }

    private static boolean belongs(int codePoint) {
        return switch (codePoint) {
            case '_', '-', '/', ZERO_WIDTH_JOINER -> true;
            default -> codePoint < 0x80 ? Character.isLetterOrDigit(codePoint) : isForeign(codePoint);
        };
    }

    private static boolean isForeign(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.OTHER_SYMBOL, Character.MODIFIER_SYMBOL, Character.MATH_SYMBOL, Character.CURRENCY_SYMBOL ->
                true;
            // Emoji of flags, and those that are younger than this Java.
            case Character.FORMAT, Character.UNASSIGNED -> codePoint > 0xFFFF;
            case Character.CONTROL, Character.SURROGATE, Character.PRIVATE_USE -> false;
            case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> !EastAsian.isPunctuation(codePoint);
        };
    }

    private static boolean isName(String name) {
        boolean digits = name.chars().allMatch(Character::isDigit);
        return !digits && name.codePoints().anyMatch(c -> "_-/".indexOf(c) < 0 && c != ZERO_WIDTH_JOINER);
    }
}

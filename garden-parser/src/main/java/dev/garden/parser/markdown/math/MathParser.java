package dev.garden.parser.markdown.math;

import java.util.BitSet;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Reads a formula inside one block's text; there is one instance for each block. What one failed search learned (no end of a
 * formula, no end of a code span from there on) holds for all later ones, which keeps a text of many dollar signs linear.
 */
final class MathParser implements InlineContentParser {

    /** Longer runs of backticks around a dollar sign are not looked at as code. */
    private static final int LONGEST_CODE_MARK = 20;

    private final BitSet endlessCode = new BitSet();
    private boolean noInlineEnd;
    private boolean noDisplayEnd;

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        scanner.next();
        return scanner.next('$') ? displayed(scanner) : inline(scanner);
    }

    private ParsedInline displayed(Scanner scanner) {
        Position start = scanner.position();
        if (!skipDisplayed(scanner)) {
            return ParsedInline.none();
        }
        Position after = scanner.position();
        String source = scanner.getSource(start, after).getContent();
        String tex = source.substring(0, source.length() - 2).strip();
        return tex.isEmpty() ? ParsedInline.none() : ParsedInline.of(new MathInline(tex, true), after);
    }

    /** From behind a pair of dollar signs, goes behind the next pair; stays where it is if there is none. */
    private boolean skipDisplayed(Scanner scanner) {
        Position start = scanner.position();
        while (!noDisplayEnd && skipToDollar(scanner)) {
            scanner.next();
            if (scanner.next('$')) {
                return true;
            }
        }
        noDisplayEnd = true;
        scanner.setPosition(start);
        return false;
    }

    private ParsedInline inline(Scanner scanner) {
        if (noInlineEnd || Character.isWhitespace(scanner.peek())) {
            return ParsedInline.none();
        }
        Position start = scanner.position();
        while (skipToDollar(scanner)) {
            Position end = scanner.position();
            boolean afterSpace = Character.isWhitespace(scanner.peekPreviousCodePoint());
            scanner.next();
            if (afterSpace && scanner.next('$')) {
                skipDisplayed(scanner);
            } else if (!afterSpace && !isDigit(scanner.peek())) {
                String tex = scanner.getSource(start, end).getContent();
                return ParsedInline.of(new MathInline(tex, false), scanner.position());
            }
        }
        noInlineEnd = true;
        return ParsedInline.none();
    }

    /** Goes to the next dollar sign that is neither escaped nor in a code span; false at the end of the text. */
    private boolean skipToDollar(Scanner scanner) {
        while (true) {
            switch (scanner.peek()) {
                case Scanner.END -> {
                    return false;
                }
                case '$' -> {
                    return true;
                }
                case '`' -> skipCode(scanner);
                case '\\' -> {
                    scanner.next();
                    if (scanner.hasNext()) {
                        scanner.next();
                    }
                }
                default -> scanner.next();
            }
        }
    }

    private void skipCode(Scanner scanner) {
        int length = scanner.matchMultiple('`');
        if (length > LONGEST_CODE_MARK || endlessCode.get(length)) {
            return;
        }
        Position begin = scanner.position();
        while (scanner.find('`') >= 0) {
            if (scanner.matchMultiple('`') == length) {
                return;
            }
        }
        endlessCode.set(length);
        scanner.setPosition(begin);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}

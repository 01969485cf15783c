package dev.garden.parser.markdown.script;

import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Reads a script: a few letters, digits and signs behind a letter. Chinese text writes ranges with tildes ({@code 5~10 分钟，20~30
 * 分钟}), so a subscript follows no digit, and holds no CJK text, no punctuation and no space.
 */
final class ScriptParser implements InlineContentParser {

    private static final int LONGEST = 16;

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        char mark = scanner.peek();
        if (!mayStandBehind(scanner.peekPreviousCodePoint(), mark)) {
            return ParsedInline.none();
        }
        scanner.next();
        Position start = scanner.position();
        int length = scanner.match(ScriptParser::belongs);
        String text = scanner.getSource(start, scanner.position()).getContent();
        if (length == 0 || length > LONGEST || !scanner.next(mark) || scanner.peek() == mark) {
            return ParsedInline.none();
        }
        var place = mark == '^' ? Script.Place.ABOVE : Script.Place.BELOW;
        return ParsedInline.of(new Script(text, place), scanner.position());
    }

    private static boolean mayStandBehind(int before, char mark) {
        return Character.isLetter(before) || (mark == '^' && (Character.isDigit(before) || before == ')'));
    }

    private static boolean belongs(char c) {
        boolean latin = c < 0x80 && Character.isLetterOrDigit(c);
        boolean greek = c >= '\u0370' && c <= '\u03FF';
        return latin || greek || c == '+' || c == '-' || c == '\u2212';
    }
}

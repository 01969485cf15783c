package dev.garden.parser.markdown.blockid;

import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Reads {@code ^id} at the very end of a text, behind white space, an embed, or alone. It becomes a node at once, because only here a caret behind
 * a backslash can be told from a plain one; which block it names is seen when all blocks are there.
 */
final class BlockIdParser implements InlineContentParser {

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        int before = scanner.peekPreviousCodePoint();
        if (before != 0 && before != ']' && !Character.isWhitespace(before)) {
            return ParsedInline.none();
        }
        scanner.next();
        Position start = scanner.position();
        int length = scanner.match(c -> c == '-' || Character.isLetterOrDigit(c));
        Position end = scanner.position();
        scanner.whitespace();
        boolean last = scanner.peek() == Scanner.END;
        return length > 0 && last
                ? ParsedInline.of(new BlockId(scanner.getSource(start, end).getContent()), end)
                : ParsedInline.none();
    }
}

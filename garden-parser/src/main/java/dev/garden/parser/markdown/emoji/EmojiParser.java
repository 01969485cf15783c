package dev.garden.parser.markdown.emoji;

import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** Reads {@code :name:} if the name is that of an emoji. */
final class EmojiParser implements InlineContentParser {

    private static final int LONGEST = 30;

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        int before = scanner.peekPreviousCodePoint();
        if (before < 0x80 && (Character.isLetterOrDigit(before) || before == ':')) {
            return ParsedInline.none();
        }
        scanner.next();
        Position start = scanner.position();
        for (int i = 0; i < LONGEST && belongs(scanner.peek()); i++) {
            scanner.next();
        }
        String name = scanner.getSource(start, scanner.position()).getContent();
        if (!scanner.next(':')) {
            return ParsedInline.none();
        }
        return EmojiNames.emoji(name)
                .map(emoji -> ParsedInline.of(new Text(emoji), scanner.position()))
                .orElseGet(ParsedInline::none);
    }

    private static boolean belongs(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '+' || c == '-';
    }
}

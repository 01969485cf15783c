package dev.garden.parser.markdown.autolink;

import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Reads an address from its colon on, before emphasis, tags and formulas can be seen in it. The letters of a scheme are no
 * trigger: each of them would cut the text.
 */
final class AddressParser implements InlineContentParser {

    private static final String SEPARATOR = "://";

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        int before = scanner.peekPreviousCodePoint();
        Position start = scanner.position();
        if (before >= 0x80 || !Character.isLetterOrDigit(before) || !scanner.next(SEPARATOR)) {
            return ParsedInline.none();
        }
        Position inside = scanner.position();
        var end = new AddressEnd();
        while (end.takes(scanner.peekCodePoint())) {
            step(scanner, Character.charCount(scanner.peekCodePoint()));
        }
        int length =
                AddressEnd.trimmed(scanner.getSource(inside, scanner.position()).getContent());
        if (length == 0) {
            return ParsedInline.none();
        }
        scanner.setPosition(inside);
        step(scanner, length);
        String text = scanner.getSource(start, scanner.position()).getContent();
        return ParsedInline.of(new AddressTail(text), scanner.position());
    }

    private static void step(Scanner scanner, int units) {
        for (int i = 0; i < units; i++) {
            scanner.next();
        }
    }
}

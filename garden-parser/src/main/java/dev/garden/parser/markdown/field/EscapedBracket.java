package dev.garden.parser.markdown.field;

import org.commonmark.node.CustomNode;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/** A bracket behind a backslash, kept apart from text until fields are found: it neither opens nor closes one. */
final class EscapedBracket extends CustomNode {

    private final char bracket;

    private EscapedBracket(char bracket) {
        this.bracket = bracket;
    }

    /** {@return the bracket as a text} */
    Text text() {
        var text = new Text(String.valueOf(bracket));
        text.setSourceSpans(getSourceSpans());
        return text;
    }

    /** Reads a bracket behind a backslash. */
    static ParsedInline parse(InlineParserState state) {
        Scanner scanner = state.scanner();
        scanner.next();
        char bracket = scanner.peek();
        if ("[]()".indexOf(bracket) < 0) {
            return ParsedInline.none();
        }
        scanner.next();
        return ParsedInline.of(new EscapedBracket(bracket), scanner.position());
    }
}

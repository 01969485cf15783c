package dev.garden.parser.markdown.delimiter;

import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** Reads a run of one marker into a {@link Run}, with its neighbours noted. */
final class RunParser implements InlineContentParser {

    private final DelimiterRule rule;

    RunParser(DelimiterRule rule) {
        this.rule = rule;
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        int before = scanner.peekPreviousCodePoint();
        Position start = scanner.position();
        int length = scanner.matchMultiple(rule.marker());
        if (length > 2 && !rule.accepts(length)) {
            // No mark of ours is longer; as a whole, for one at a time would count the rest again for each.
            var text = new Text(scanner.getSource(start, scanner.position()).getContent());
            return ParsedInline.of(text, scanner.position());
        }
        // A run that was refused comes again without its first character, as text takes one at a time: its tail is no
        // run.
        boolean tail = before == rule.marker() && !rule.accepts(length + 1);
        if (tail || !rule.accepts(length)) {
            return ParsedInline.none();
        }
        return ParsedInline.of(new Run(rule, length, new Flanks(before, scanner.peekCodePoint())), scanner.position());
    }
}

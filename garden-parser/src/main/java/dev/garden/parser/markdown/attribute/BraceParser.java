package dev.garden.parser.markdown.attribute;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** Reads braces that hold nothing but attributes, before a tag or emphasis can be seen in them. */
final class BraceParser implements InlineContentParser {

    /** No list of classes is longer; keeps a text of many braces linear. */
    private static final int LONGEST = 200;

    private static final String ONE = "[.#][\\p{L}_][\\p{L}\\p{N}_-]*+|[\\w-]++=(?:\"[^\"{}]*+\"|[^\\s\"{}]++)";
    private static final Pattern BRACES = Pattern.compile("\\{\\s*+((?:" + ONE + ")(?:\\s++(?:" + ONE + "))*+)\\s*+}");

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        Position start = scanner.position();
        for (int i = 0; i < LONGEST && scanner.hasNext() && scanner.peek() != '\n'; i++) {
            if (scanner.next('}')) {
                String source = scanner.getSource(start, scanner.position()).getContent();
                Matcher braces = BRACES.matcher(source);
                return braces.matches()
                        ? ParsedInline.of(new Attributes(source, braces.group(1)), scanner.position())
                        : ParsedInline.none();
            }
            scanner.next();
        }
        return ParsedInline.none();
    }
}

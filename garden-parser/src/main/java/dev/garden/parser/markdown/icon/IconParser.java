package dev.garden.parser.markdown.icon;

import dev.garden.model.nav.Icon;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** Reads {@code ::set:name =size /colour::}, the form of vuepress-theme-plume. */
final class IconParser implements InlineContentParser {

    private static final String MARK = "::";
    /** No icon with its options is longer; keeps a text of many colons linear. */
    private static final int LONGEST = 120;

    private static final Pattern CONTENT =
            Pattern.compile("\\s*+([a-z0-9-]++:[a-z0-9-]++)((?:\\s++[=/][^\\s:]++)*+)\\s*+");
    private static final Pattern OPTION = Pattern.compile("([=/])(\\S++)");

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        if (!scanner.next(MARK) || scanner.peek() == ':') {
            return ParsedInline.none();
        }
        Position start = scanner.position();
        for (int i = 0; i < LONGEST && scanner.hasNext() && scanner.peek() != '\n'; i++) {
            Position end = scanner.position();
            if (scanner.next(MARK)) {
                String content = scanner.getSource(start, end).getContent();
                return icon(content)
                        .map(icon -> ParsedInline.of(icon, scanner.position()))
                        .orElseGet(ParsedInline::none);
            }
            scanner.next();
        }
        return ParsedInline.none();
    }

    private static Optional<IconNode> icon(String content) {
        Matcher matcher = CONTENT.matcher(content);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String size = "";
        String colour = "";
        Matcher option = OPTION.matcher(matcher.group(2));
        while (option.find()) {
            if (option.group(1).equals("=")) {
                size = option.group(2);
            } else {
                colour = option.group(2);
            }
        }
        String sizeFound = size;
        String colourFound = colour;
        return Icon.parse(matcher.group(1)).map(icon -> new IconNode(icon, sizeFound, colourFound));
    }
}

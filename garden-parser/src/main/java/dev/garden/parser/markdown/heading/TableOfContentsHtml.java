package dev.garden.parser.markdown.heading;

import dev.garden.parser.markdown.spi.HtmlNodes;
import dev.garden.parser.markdown.spi.Nodes;
import java.util.Map;
import org.commonmark.node.Heading;

/** Writes the list: links to the headings of the second to the fourth level, each with its level for style sheets. */
final class TableOfContentsHtml {

    private static final int FIRST_LEVEL = 2;
    private static final int LAST_LEVEL = 4;

    private final String prefix;

    TableOfContentsHtml(String prefix) {
        this.prefix = prefix;
    }

    void write(TableOfContents contents, HtmlNodes out) {
        if (contents.headings().isEmpty()) {
            return;
        }
        out.writer().line();
        out.writer().tag("nav", Map.of("class", "table-of-contents"));
        out.writer().tag("ul");
        out.writer().line();
        contents.headings().stream()
                .filter(heading -> heading.getLevel() >= FIRST_LEVEL && heading.getLevel() <= LAST_LEVEL)
                .forEach(heading -> writeEntry(heading, out));
        out.writer().tag("/ul");
        out.writer().tag("/nav");
        out.writer().line();
    }

    private void writeEntry(Heading heading, HtmlNodes out) {
        String id = HeadingAnchor.of(heading).map(HeadingAnchor::id).orElse("");
        out.writer().tag("li", Map.of("data-level", String.valueOf(heading.getLevel())));
        out.writer().tag("a", Map.of("href", "#" + prefix + id));
        out.writer().text(Nodes.text(heading));
        out.writer().tag("/a");
        out.writer().tag("/li");
        out.writer().line();
    }
}

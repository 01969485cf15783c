package dev.garden.parser.markdown.heading;

import java.util.List;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Heading;

/**
 * A list of the document's headings where its author wants one: {@code [[TOC]]}.
 *
 * @since 0.1
 */
public final class TableOfContents extends CustomBlock {

    private List<Heading> headings = List.of();

    TableOfContents() {}

    /** {@return the headings that it lists; none for all but the first list of a document} */
    public List<Heading> headings() {
        return headings;
    }

    /** Known when the whole document is parsed. */
    void list(List<Heading> all) {
        headings = List.copyOf(all);
    }
}

package dev.garden.parser.markdown.heading;

import dev.garden.parser.markdown.spi.Textual;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;

/**
 * The anchors of a heading; stands as the first child of every heading of a document. A hidden node.
 *
 * @since 0.1
 */
public final class HeadingAnchor extends CustomNode implements Textual {

    private final String id;
    private final List<String> aliases;

    HeadingAnchor(String id, List<String> aliases) {
        this.id = id;
        this.aliases = List.copyOf(aliases);
    }

    /**
     * {@return the anchors of {@code heading}; empty when its document was parsed without {@link HeadingExtension}}
     *
     * @param heading of a parsed document
     */
    public static Optional<HeadingAnchor> of(Heading heading) {
        return heading.getFirstChild() instanceof HeadingAnchor anchor ? Optional.of(anchor) : Optional.empty();
    }

    /** {@return the id of the heading's element, unique in the document} */
    public String id() {
        return id;
    }

    /** {@return further ids that lead to the heading, such as GitHub's; each is unique in the document too} */
    public List<String> aliases() {
        return aliases;
    }

    @Override
    public String text() {
        return "";
    }
}

package dev.garden.parser.markdown.embed;

import dev.garden.parser.markdown.spi.Textual;
import java.util.List;
import org.commonmark.node.CustomNode;

/**
 * An embed written {@code ![[linktext|label|label]]}. It has no children: no part of it is Markdown.
 *
 * @since 0.1
 */
public final class Embed extends CustomNode implements Textual {

    private final String linktext;
    private final List<String> labels;

    Embed(String linktext, List<String> labels) {
        this.linktext = linktext;
        this.labels = List.copyOf(labels);
    }

    /** {@return path and subpath as written, without spaces around them; never empty} */
    public String linktext() {
        return linktext;
    }

    /** {@return what stands behind the target, divided at bars: caption, size} */
    public List<String> labels() {
        return labels;
    }

    /** {@return nothing: what it shows is not the text of its note} */
    @Override
    public String text() {
        return "";
    }
}

package dev.garden.parser.markdown.embed;

import java.util.List;
import org.commonmark.node.CustomNode;

/**
 * An embed written {@code ![[linktext|label|label]]}. It has no children: no part of it is Markdown.
 *
 * @since 0.1
 */
public final class Embed extends CustomNode {

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
}

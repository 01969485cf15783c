package dev.garden.parser.markdown.tag;

import dev.garden.parser.markdown.spi.Textual;
import org.commonmark.node.CustomNode;

/**
 * A tag in a line of text.
 *
 * @since 0.1
 */
public final class Tag extends CustomNode implements Textual {

    private final String name;

    Tag(String name) {
        this.name = name;
    }

    /** {@return the tag as written, without its {@code #}; slashes divide nested tags} */
    public String name() {
        return name;
    }

    @Override
    public String text() {
        return "#" + name;
    }

    @Override
    protected String toStringAttributes() {
        return "name=" + name;
    }
}

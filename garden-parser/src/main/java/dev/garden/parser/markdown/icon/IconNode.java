package dev.garden.parser.markdown.icon;

import dev.garden.model.nav.Icon;
import dev.garden.parser.markdown.spi.Textual;
import org.commonmark.node.CustomNode;

/**
 * An icon in a line of text.
 *
 * @since 0.1
 */
public final class IconNode extends CustomNode implements Textual {

    private final Icon icon;
    private final String size;
    private final String colour;

    IconNode(Icon icon, String size, String colour) {
        this.icon = icon;
        this.size = size;
        this.colour = colour;
    }

    /** {@return which icon} */
    public Icon icon() {
        return icon;
    }

    /** {@return its size as written, such as {@code 24px} or {@code 2em}; empty for that of the text} */
    public String size() {
        return size;
    }

    /** {@return its colour as written, such as {@code #f00} or {@code red}; empty for that of the text} */
    public String colour() {
        return colour;
    }

    /** {@return empty text: an icon is no letter} */
    @Override
    public String text() {
        return "";
    }

    @Override
    protected String toStringAttributes() {
        return "icon=" + icon;
    }
}

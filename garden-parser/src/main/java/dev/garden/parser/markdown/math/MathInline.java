package dev.garden.parser.markdown.math;

import dev.garden.parser.markdown.spi.Textual;
import org.commonmark.node.CustomNode;

/**
 * A formula in a line of text.
 *
 * @since 0.1
 */
public final class MathInline extends CustomNode implements Textual {

    private final String tex;
    private final boolean displayed;

    MathInline(String tex, boolean displayed) {
        this.tex = tex;
        this.displayed = displayed;
    }

    /** {@return the TeX between the dollar signs, as written} */
    public String tex() {
        return tex;
    }

    /** {@return whether it is set on a line of its own, as between two pairs of dollar signs} */
    public boolean isDisplayed() {
        return displayed;
    }

    /** {@return the TeX: the nearest that plain text comes to a formula} */
    @Override
    public String text() {
        return tex;
    }

    @Override
    protected String toStringAttributes() {
        return "tex=" + tex + ", displayed=" + displayed;
    }
}

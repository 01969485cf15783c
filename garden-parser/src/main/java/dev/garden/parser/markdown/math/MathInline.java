package dev.garden.parser.markdown.math;

import org.commonmark.node.CustomNode;

/**
 * A formula in a line of text.
 *
 * @since 0.1
 */
public final class MathInline extends CustomNode {

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

    @Override
    protected String toStringAttributes() {
        return "tex=" + tex + ", displayed=" + displayed;
    }
}

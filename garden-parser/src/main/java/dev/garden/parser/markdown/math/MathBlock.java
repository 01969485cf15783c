package dev.garden.parser.markdown.math;

import dev.garden.parser.markdown.spi.Textual;
import org.commonmark.node.CustomBlock;

/**
 * A formula on lines of its own.
 *
 * @since 0.1
 */
public final class MathBlock extends CustomBlock implements Textual {

    private String tex = "";

    MathBlock() {}

    /** {@return the TeX between the pairs of dollar signs, without white space at its ends} */
    public String tex() {
        return tex;
    }

    void setTex(String text) {
        tex = text.strip();
    }

    /** {@return the TeX: the nearest that plain text comes to a formula} */
    @Override
    public String text() {
        return tex;
    }

    @Override
    protected String toStringAttributes() {
        return "tex=" + tex;
    }
}

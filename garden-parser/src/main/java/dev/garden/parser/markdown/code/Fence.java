package dev.garden.parser.markdown.code;

import org.commonmark.node.CustomBlock;

/**
 * A fenced block, by what its language says that it holds. Takes the place of the standard's node.
 *
 * @since 0.1
 */
public abstract sealed class Fence extends CustomBlock permits CodeFence, DiagramFence, MathFence, QueryFence {

    private final FenceInfo info;
    private final String source;

    Fence(FenceInfo info, String source) {
        this.info = info;
        this.source = source;
    }

    /** {@return what stands behind the opening fence} */
    public FenceInfo info() {
        return info;
    }

    /** {@return all lines between the fences, as written; each ends with a line feed} */
    public String source() {
        return source;
    }
}

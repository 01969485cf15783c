package dev.garden.parser.markdown.code;

/**
 * A formula that stands on its own, as GitHub writes it: a fence with the language {@code math}.
 *
 * @since 0.1
 */
public final class MathFence extends Fence {

    static final String LANGUAGE = "math";

    MathFence(FenceInfo info, String source) {
        super(info, source);
    }
}

package dev.garden.parser.markdown.callout;

import dev.garden.parser.markdown.spi.CalloutBox;
import dev.garden.parser.markdown.spi.Quoted;
import org.commonmark.node.CustomBlock;

/**
 * A callout. Its first child is a {@link CalloutTitle}, all behind it is the content.
 *
 * @since 0.1
 */
public final class Callout extends CustomBlock implements Quoted {

    private final CalloutBox box;

    Callout(CalloutBox box) {
        this.box = box;
    }

    /** {@return its type, metadata and fold} */
    public CalloutBox box() {
        return box;
    }
}

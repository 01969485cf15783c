package dev.garden.parser.markdown.callout;

import org.commonmark.node.CustomBlock;

/**
 * The title of a callout: inline nodes. Without children, the callout shows its type.
 *
 * @since 0.1
 */
public final class CalloutTitle extends CustomBlock {

    CalloutTitle() {}
}

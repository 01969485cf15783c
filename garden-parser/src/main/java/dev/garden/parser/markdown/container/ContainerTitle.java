package dev.garden.parser.markdown.container;

import org.commonmark.node.CustomBlock;

/**
 * The title of a container: inline nodes; no children when none is written.
 *
 * @since 0.1
 */
public final class ContainerTitle extends CustomBlock {

    ContainerTitle() {}
}

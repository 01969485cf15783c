package dev.garden.parser.markdown.highlight;

import org.commonmark.node.CustomNode;

/**
 * Highlighted text; its content is its children.
 *
 * @since 0.1
 */
public final class Highlight extends CustomNode {}

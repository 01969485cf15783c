package dev.garden.parser.markdown.strikethrough;

import org.commonmark.node.CustomNode;

/**
 * Struck text; its content is its children.
 *
 * @since 0.1
 */
public final class Strikethrough extends CustomNode {}

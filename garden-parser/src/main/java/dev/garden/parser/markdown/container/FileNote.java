package dev.garden.parser.markdown.container;

import org.commonmark.node.CustomNode;

/** What stands behind {@code #} beside an entry of a file tree. */
final class FileNote extends CustomNode {}

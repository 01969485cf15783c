package dev.garden.parser.markdown.comment;

import org.commonmark.node.CustomNode;

/** Marks where a comment stood in a line until {@link CommentRemover} has tidied up around it. */
final class Comment extends CustomNode {}

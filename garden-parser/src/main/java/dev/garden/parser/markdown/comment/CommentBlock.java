package dev.garden.parser.markdown.comment;

import org.commonmark.node.CustomBlock;

/** Marks where a comment stood among blocks until {@link CommentRemover} has taken it out. */
final class CommentBlock extends CustomBlock {}

/**
 * The Obsidian flavour of Markdown: which syntaxes, in which order; text to tree, tree to HTML.
 *
 * @since 0.1
 */
@NullMarked
package dev.garden.parser.markdown;

import org.jspecify.annotations.NullMarked;

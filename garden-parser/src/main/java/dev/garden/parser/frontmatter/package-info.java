/**
 * The frontmatter of notes: the block itself, in YAML or as one line of JSON, and what its keys mean. Every key is in {@link
 * dev.garden.parser.frontmatter.NoteKeys}.
 *
 * @since 0.1
 */
@NullMarked
package dev.garden.parser.frontmatter;

import org.jspecify.annotations.NullMarked;

/**
 * Obsidian's {@code ![[target|label]]}, and the images of the standard, which show notes and files alike.
 *
 * @since 0.1
 */
@NullMarked
package dev.garden.parser.markdown.embed;

import org.jspecify.annotations.NullMarked;

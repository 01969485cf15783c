/**
 * Obsidian's {@code [[target#heading|label]]}.
 *
 * @since 0.1
 */
@NullMarked
package dev.garden.parser.markdown.wikilink;

import org.jspecify.annotations.NullMarked;

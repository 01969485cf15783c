/**
 * Tables with bars, as GitHub and Obsidian read them.
 *
 * @since 0.1
 */
@NullMarked
package dev.garden.parser.markdown.table;

import org.jspecify.annotations.NullMarked;

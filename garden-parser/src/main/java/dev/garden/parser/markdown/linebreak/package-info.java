/**
 * What a single line end inside a paragraph becomes.
 *
 * @since 0.1
 */
@NullMarked
package dev.garden.parser.markdown.linebreak;

import org.jspecify.annotations.NullMarked;

/**
 * Block ids, {@code ^id} at the end of a block or below it.
 *
 * @since 0.1
 */
@NullMarked
package dev.garden.parser.markdown.blockid;

import org.jspecify.annotations.NullMarked;

/**
 * Comments, {@code %% … %%}: read and thrown away.
 *
 * @since 0.1
 */
@NullMarked
package dev.garden.parser.markdown.comment;

import org.jspecify.annotations.NullMarked;

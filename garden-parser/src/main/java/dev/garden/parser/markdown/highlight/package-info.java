/**
 * Highlighted text, {@code ==highlighted==}.
 *
 * @since 0.1
 */
@NullMarked
package dev.garden.parser.markdown.highlight;

import org.jspecify.annotations.NullMarked;

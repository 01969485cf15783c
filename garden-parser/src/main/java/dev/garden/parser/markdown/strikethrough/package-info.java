/**
 * Struck text, {@code ~~struck~~}.
 *
 * @since 0.1
 */
@NullMarked
package dev.garden.parser.markdown.strikethrough;

import org.jspecify.annotations.NullMarked;

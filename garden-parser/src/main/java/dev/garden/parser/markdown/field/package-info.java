/**
 * Inline fields in brackets, {@code [key:: value]} and {@code (key:: value)}.
 *
 * @since 0.1
 */
@NullMarked
package dev.garden.parser.markdown.field;

import org.jspecify.annotations.NullMarked;

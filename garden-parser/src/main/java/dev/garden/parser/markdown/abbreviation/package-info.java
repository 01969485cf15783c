/**
 * Abbreviations that are explained once, {@code *[HTML]: HyperText Markup Language}.
 *
 * @since 0.1
 */
@NullMarked
package dev.garden.parser.markdown.abbreviation;

import org.jspecify.annotations.NullMarked;

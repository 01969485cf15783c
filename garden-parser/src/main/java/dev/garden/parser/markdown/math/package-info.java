/**
 * Formulas in TeX, {@code $…$} and {@code $$…$$}.
 *
 * @since 0.1
 */
@NullMarked
package dev.garden.parser.markdown.math;

import org.jspecify.annotations.NullMarked;

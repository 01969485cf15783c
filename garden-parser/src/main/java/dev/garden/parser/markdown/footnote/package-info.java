/**
 * Footnotes: {@code [^name]} with a definition elsewhere, and {@code ^[text]} in place.
 *
 * @since 0.1
 */
@NullMarked
package dev.garden.parser.markdown.footnote;

import org.jspecify.annotations.NullMarked;

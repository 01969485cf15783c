/**
 * Text: cut, joined and given back with its source spans, and which characters are East Asian.
 *
 * @since 0.1
 */
@NullMarked
package dev.garden.parser.markdown.spi.text;

import org.jspecify.annotations.NullMarked;

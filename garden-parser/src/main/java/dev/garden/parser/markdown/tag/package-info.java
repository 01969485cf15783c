/**
 * Tags in text, {@code #tag}.
 *
 * @since 0.1
 */
@NullMarked
package dev.garden.parser.markdown.tag;

import org.jspecify.annotations.NullMarked;

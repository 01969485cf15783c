/**
 * Markdown links, {@code [label](target)}, that know the garden they stand in.
 *
 * @since 0.1
 */
@NullMarked
package dev.garden.parser.markdown.link;

import org.jspecify.annotations.NullMarked;

/**
 * Emphasis by {@code *} and {@code _} that also works beside Chinese, Japanese and Korean punctuation.
 *
 * @since 0.1
 */
@NullMarked
package dev.garden.parser.markdown.emphasis;

import org.jspecify.annotations.NullMarked;

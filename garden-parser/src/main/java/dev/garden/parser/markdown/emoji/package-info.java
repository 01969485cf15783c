/**
 * Emoji by name, {@code :tada:}.
 *
 * @since 0.1
 */
@NullMarked
package dev.garden.parser.markdown.emoji;

import org.jspecify.annotations.NullMarked;

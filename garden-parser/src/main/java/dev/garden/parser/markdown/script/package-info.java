/**
 * Raised and lowered text, {@code x^2^} and {@code H~2~O}.
 *
 * @since 0.1
 */
@NullMarked
package dev.garden.parser.markdown.script;

import org.jspecify.annotations.NullMarked;

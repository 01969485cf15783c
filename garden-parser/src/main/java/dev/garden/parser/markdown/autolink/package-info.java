/**
 * Addresses in text that become links without any markup.
 *
 * @since 0.1
 */
@NullMarked
package dev.garden.parser.markdown.autolink;

import org.jspecify.annotations.NullMarked;

/**
 * Icons in text: Iconify elements, and {@code ::set:name::}.
 *
 * @since 0.1
 */
@NullMarked
package dev.garden.parser.markdown.icon;

import org.jspecify.annotations.NullMarked;

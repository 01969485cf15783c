/**
 * Code to coloured spans with Prism, run inside the JVM: {@code PrismHighlighter}.
 *
 * @since 0.1
 */
@NullMarked
package dev.garden.render.code;

import org.jspecify.annotations.NullMarked;

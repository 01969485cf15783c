/**
 * Drawing inside the JVM: without a screen, on a thread that may be left behind, SVG to pixels.
 *
 * @since 0.1
 */
@NullMarked
package dev.garden.render.picture;

import org.jspecify.annotations.NullMarked;

/**
 * TeX to MathML with Temml, run inside the JVM: {@code TemmlRenderer}.
 *
 * @since 0.1
 */
@NullMarked
package dev.garden.render.math;

import org.jspecify.annotations.NullMarked;

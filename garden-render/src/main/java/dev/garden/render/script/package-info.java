/**
 * JavaScript libraries run inside the JVM, out of reach of files, network and Java, and stopped when they take too long:
 * {@code ScriptHost}.
 *
 * @since 0.1
 */
@NullMarked
package dev.garden.render.script;

import org.jspecify.annotations.NullMarked;

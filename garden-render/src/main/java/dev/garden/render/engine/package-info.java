/**
 * The engines that finish a page at build time, put together: {@code BundledEngines}.
 *
 * @since 0.1
 */
@NullMarked
package dev.garden.render.engine;

import org.jspecify.annotations.NullMarked;

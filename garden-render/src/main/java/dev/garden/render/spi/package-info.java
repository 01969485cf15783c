/**
 * What a feature of the site or an engine implements.
 *
 * @since 0.1
 */
@NullMarked
package dev.garden.render.spi;

import org.jspecify.annotations.NullMarked;

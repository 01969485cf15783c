/**
 * A home page for a garden that has none of its own.
 *
 * @since 0.1
 */
@NullMarked
package dev.garden.render.feature.overview;

import org.jspecify.annotations.NullMarked;

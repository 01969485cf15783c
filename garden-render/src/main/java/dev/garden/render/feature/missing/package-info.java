/**
 * The page for an address that is not there.
 *
 * @since 0.1
 */
@NullMarked
package dev.garden.render.feature.missing;

import org.jspecify.annotations.NullMarked;

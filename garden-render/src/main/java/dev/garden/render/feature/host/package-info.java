/**
 * What static hosts want to know of a site.
 *
 * @since 0.1
 */
@NullMarked
package dev.garden.render.feature.host;

import org.jspecify.annotations.NullMarked;

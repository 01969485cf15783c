/**
 * The icons of the site in the sizes that browsers and phones want, and the manifest that names them.
 *
 * @since 0.1
 */
@NullMarked
package dev.garden.render.feature.icon;

import org.jspecify.annotations.NullMarked;

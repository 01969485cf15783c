/**
 * The façade: a garden and a theme become a site.
 *
 * @since 0.1
 */
@NullMarked
package dev.garden.render;

import org.jspecify.annotations.NullMarked;

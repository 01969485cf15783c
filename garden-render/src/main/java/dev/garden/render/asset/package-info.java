/**
 * Files that the site carries: the sizes of pictures.
 *
 * @since 0.1
 */
@NullMarked
package dev.garden.render.asset;

import org.jspecify.annotations.NullMarked;

/**
 * A page for each folder.
 *
 * @since 0.1
 */
@NullMarked
package dev.garden.render.feature.folder;

import org.jspecify.annotations.NullMarked;

/**
 * Comments of readers, kept by another site.
 *
 * @since 0.1
 */
@NullMarked
package dev.garden.render.feature.comment;

import org.jspecify.annotations.NullMarked;

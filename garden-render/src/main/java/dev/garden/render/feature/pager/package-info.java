/**
 * The ways to the note before and the note after.
 *
 * @since 0.1
 */
@NullMarked
package dev.garden.render.feature.pager;

import org.jspecify.annotations.NullMarked;

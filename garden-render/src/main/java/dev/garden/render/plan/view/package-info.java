/**
 * Notes, navigations and folders as the views that templates see.
 *
 * @since 0.1
 */
@NullMarked
package dev.garden.render.plan.view;

import org.jspecify.annotations.NullMarked;

/**
 * The icon sets in the jar: Material Design Icons ({@code mdi}) and Lucide ({@code lucide}), found by {@code BundledIcons}.
 *
 * @since 0.1
 */
@NullMarked
package dev.garden.render.icon;

import org.jspecify.annotations.NullMarked;

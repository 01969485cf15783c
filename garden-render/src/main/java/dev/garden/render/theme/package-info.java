/**
 * Themes: a folder of templates, assets and texts, with options; one theme may build on another.
 *
 * @since 0.1
 */
@NullMarked
package dev.garden.render.theme;

import org.jspecify.annotations.NullMarked;

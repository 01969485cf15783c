/**
 * Markup that an engine made, passed through a list of what may stand in a page: {@code MarkupFilter}.
 *
 * @since 0.1
 */
@NullMarked
package dev.garden.render.markup;

import org.jspecify.annotations.NullMarked;

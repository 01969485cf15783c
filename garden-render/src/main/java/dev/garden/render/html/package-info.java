/**
 * A note's body: links, embeds, sanitising, and what engines make of formulas, code and diagrams.
 *
 * @since 0.1
 */
@NullMarked
package dev.garden.render.html;

import org.jspecify.annotations.NullMarked;

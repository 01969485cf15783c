/**
 * The neighbours of a note, and the graph of the garden.
 *
 * @since 0.1
 */
@NullMarked
package dev.garden.render.feature.graph;

import org.jspecify.annotations.NullMarked;

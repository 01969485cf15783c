/**
 * Links out of notes, what they lead to, and the permalinks of notes.
 *
 * @since 0.1
 */
@NullMarked
package dev.garden.model.link;

import org.jspecify.annotations.NullMarked;

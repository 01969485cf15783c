/**
 * The typed properties of a note.
 *
 * @since 0.1
 */
@NullMarked
package dev.garden.model.property;

import org.jspecify.annotations.NullMarked;

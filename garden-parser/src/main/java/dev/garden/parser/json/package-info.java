/**
 * The documented JSON of the model: what {@code garden check} and {@code garden inspect} print.
 *
 * @since 0.1
 */
@NullMarked
package dev.garden.parser.json;

import org.jspecify.annotations.NullMarked;

/**
 * Where the garden command starts.
 *
 * @since 0.1
 */
@NullMarked
package dev.garden.cli;

import org.jspecify.annotations.NullMarked;

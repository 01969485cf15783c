/**
 * What is remembered of the last build, so that another one ends at once where nothing has changed.
 *
 * @since 0.1
 */
@NullMarked
package dev.garden.cli.memory;

import org.jspecify.annotations.NullMarked;

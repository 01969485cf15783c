/**
 * The garden and its notes, as immutable values that refer to each other by {@link dev.garden.model.source.VaultPath}.
 *
 * @since 0.1
 */
@NullMarked
package dev.garden.model;

import org.jspecify.annotations.NullMarked;

/**
 * The façade: {@link dev.garden.parser.VaultReader} makes a garden of a vault.
 *
 * @since 0.1
 */
@NullMarked
package dev.garden.parser;

import org.jspecify.annotations.NullMarked;

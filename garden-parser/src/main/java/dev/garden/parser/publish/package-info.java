/**
 * What may leave the vault, and at which address.
 *
 * @since 0.1
 */
@NullMarked
package dev.garden.parser.publish;

import org.jspecify.annotations.NullMarked;

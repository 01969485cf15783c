/**
 * When files were made and changed, for notes that do not say so themselves: the history of the repository that the vault is in,
 * else the file system.
 *
 * @since 0.1
 */
@NullMarked
package dev.garden.parser.history;

import org.jspecify.annotations.NullMarked;

/**
 * Where notes come from: {@link dev.garden.parser.vault.DirectorySource a directory}, {@link
 * dev.garden.parser.vault.MemorySource memory}, or any other {@link dev.garden.parser.vault.VaultSource source} of files.
 *
 * @since 0.1
 */
@NullMarked
package dev.garden.parser.vault;

import org.jspecify.annotations.NullMarked;

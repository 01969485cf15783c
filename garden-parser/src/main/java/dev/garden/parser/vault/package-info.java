/**
 * Where notes come from: a directory, memory, or any other source of files.
 *
 * @since 0.1
 */
@NullMarked
package dev.garden.parser.vault;

import org.jspecify.annotations.NullMarked;

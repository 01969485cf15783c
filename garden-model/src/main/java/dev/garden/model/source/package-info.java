/**
 * Where text stands: paths in a vault, positions in a file.
 *
 * @since 0.1
 */
@NullMarked
package dev.garden.model.source;

import org.jspecify.annotations.NullMarked;

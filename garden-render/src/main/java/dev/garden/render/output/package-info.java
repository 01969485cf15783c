/**
 * Where the files of a site go: a directory, memory, an archive; and the paths that they have there.
 *
 * @since 0.1
 */
@NullMarked
package dev.garden.render.output;

import org.jspecify.annotations.NullMarked;

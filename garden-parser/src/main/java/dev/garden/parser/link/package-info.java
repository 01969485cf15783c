/**
 * What links lead to: the index of names, paths, aliases and permalinks, and the checks of every link.
 *
 * @since 0.1
 */
@NullMarked
package dev.garden.parser.link;

import org.jspecify.annotations.NullMarked;

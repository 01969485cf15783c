/**
 * A built site over HTTP, for looking at it on one's own machine.
 *
 * @since 0.1
 */
@NullMarked
package dev.garden.cli.serve;

import org.jspecify.annotations.NullMarked;

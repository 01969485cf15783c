/**
 * A page for each tag, and one for all of them.
 *
 * @since 0.1
 */
@NullMarked
package dev.garden.render.feature.tagpage;

import org.jspecify.annotations.NullMarked;

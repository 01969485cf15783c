/**
 * Addresses that lead on to where a note is now.
 *
 * @since 0.1
 */
@NullMarked
package dev.garden.render.feature.redirect;

import org.jspecify.annotations.NullMarked;

/**
 * Feeds: the newest notes for feed readers, in three forms.
 *
 * @since 0.1
 */
@NullMarked
package dev.garden.render.feature.feed;

import org.jspecify.annotations.NullMarked;

/**
 * Previews of links: small fragments of notes, fetched when a reader rests on a link.
 *
 * @since 0.1
 */
@NullMarked
package dev.garden.render.feature.preview;

import org.jspecify.annotations.NullMarked;

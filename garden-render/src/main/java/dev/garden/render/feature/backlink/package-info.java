/**
 * The notes that link to a note, with the sentence around each link.
 *
 * @since 0.1
 */
@NullMarked
package dev.garden.render.feature.backlink;

import org.jspecify.annotations.NullMarked;

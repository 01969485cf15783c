/**
 * What embeds say and show: kinds of files, players of other sites, the text and size of pictures.
 *
 * @since 0.1
 */
@NullMarked
package dev.garden.render.html.media;

import org.jspecify.annotations.NullMarked;

/**
 * Media and files of VuePress: {@code @[name](id)} and {@code <!-- @include: file -->}, as embeds.
 *
 * @since 0.1
 */
@NullMarked
package dev.garden.parser.markdown.media;

import org.jspecify.annotations.NullMarked;

package dev.garden.render.view;

import org.jspecify.annotations.Nullable;

/**
 * Where a page stands among those that share a long list.
 *
 * @param number which of them it is, from 1
 * @param count how many there are; 1 where the list is short
 * @param previous the page before; null on the first one
 * @param next the page after; null on the last one
 * @since 0.1
 */
public record PagesView(
        int number,
        int count,
        @Nullable String previous,
        @Nullable String next) {

    /** The page of a list that needs no other. */
    public static final PagesView ALONE = new PagesView(1, 1, null, null);
}

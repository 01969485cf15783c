package dev.garden.render.view;

import org.jspecify.annotations.Nullable;

/**
 * A tag.
 *
 * @param name as written, without {@code #}
 * @param href its page; null when the site has no tag pages
 * @param count how many notes carry it or a tag below it; 0 where that is not asked
 * @since 0.1
 */
public record TagView(String name, @Nullable String href, int count) {}

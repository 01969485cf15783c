package dev.garden.render.view;

import org.jspecify.annotations.Nullable;

/**
 * A way to a page.
 *
 * @param title text of the link
 * @param href where it leads
 * @param icon icon of the target ({@code mdi:eye}); null for none
 * @since 0.1
 */
public record LinkView(String title, String href, @Nullable String icon) {

    /**
     * {@return a link without icon}
     *
     * @param title what a reader sees
     * @param href the address, seen from the root of the site
     */
    public static LinkView of(String title, String href) {
        return new LinkView(title, href, null);
    }
}

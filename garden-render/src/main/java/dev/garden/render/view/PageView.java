package dev.garden.render.view;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One page of the site, whatever it shows.
 *
 * @param kind {@code note}, {@code home}, {@code tag}, {@code folder}, {@code not-found}, or the name that a feature gave
 * @param href its own address below the root of the site
 * @param title what the page is called
 * @param description for search engines and previews; null when there is none
 * @param lang language tag of its text
 * @param dir {@code ltr} or {@code rtl}
 * @param canonical its full address; null when the site's address is not known
 * @param indexed whether search engines may list it
 * @param classes classes of the {@code body} element
 * @param metatags further {@code meta} elements, name to content
 * @param home link to the home page; null when the page has switched it off
 * @param search whether the page offers the search
 * @param nav the navigation that serves the page; null when none does
 * @param navs the ways to all navigations of the garden, in order
 * @param tree the folders of the garden; null when a navigation serves the page or the page has switched it off
 * @param crumbs the folders above the page, outermost first
 * @since 0.1
 */
public record PageView(
        String kind,
        String href,
        String title,
        @Nullable String description,
        String lang,
        String dir,
        @Nullable String canonical,
        boolean indexed,
        List<String> classes,
        Map<String, String> metatags,
        @Nullable LinkView home,
        boolean search,
        @Nullable NavView nav,
        List<LinkView> navs,
        @Nullable FolderView tree,
        List<LinkView> crumbs) {

    /** Copies the collections. */
    public PageView {
        classes = List.copyOf(classes);
        metatags = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(metatags));
        navs = List.copyOf(navs);
        crumbs = List.copyOf(crumbs);
    }
}

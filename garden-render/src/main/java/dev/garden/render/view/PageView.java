package dev.garden.render.view;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One page of the site, whatever it shows.
 *
 * @param kind {@code note}, {@code home}, {@code tag}, {@code folder}, {@code not-found}, or the name that a feature gave
 * @param href its own address below the root of the site
 * @param title what the page is called
 * @param lang language tag of its text
 * @param dir {@code ltr} or {@code rtl}
 * @param head what stands in its head
 * @param classes classes of the {@code body} element
 * @param home link to the home page; null when the page has switched it off
 * @param search whether the page offers the search
 * @param sidebar what stands beside the text; null when there is nothing
 * @param crumbs the folders above the page, outermost first
 * @param translations the same page in all its languages, itself too; empty when there is but one
 * @since 0.1
 */
public record PageView(
        String kind,
        String href,
        String title,
        String lang,
        String dir,
        Head head,
        List<String> classes,
        @Nullable LinkView home,
        boolean search,
        @Nullable Sidebar sidebar,
        List<LinkView> crumbs,
        List<Translation> translations) {

    /**
     * The same page in a language.
     *
     * @param lang tag of the language
     * @param name of the language, in itself
     * @param href where it is
     * @since 0.1
     */
    public record Translation(String lang, String name, String href) {}

    /** Copies the lists. */
    public PageView {
        classes = List.copyOf(classes);
        crumbs = List.copyOf(crumbs);
        translations = List.copyOf(translations);
    }

    /**
     * What stands in the head of a page.
     *
     * @param description for search engines and previews; null when there is none
     * @param canonical its full address; null when the site's address is not known
     * @param indexed whether search engines may list it
     * @param policy its Content Security Policy
     * @param properties Open Graph, property to content
     * @param metatags further {@code meta} elements, name to content
     * @param data what search engines read; empty when the site's address is not known
     * @param styles addresses of style sheets that the text needs beside that of the theme
     * @param modules addresses of modules that the text needs
     * @param fonts addresses of fonts that the text is set in from its first line on
     * @since 0.1
     */
    public record Head(
            @Nullable String description,
            @Nullable String canonical,
            boolean indexed,
            String policy,
            Map<String, String> properties,
            Map<String, String> metatags,
            Html data,
            List<String> styles,
            List<String> modules,
            List<String> fonts) {

        /** Copies the collections and keeps their order. */
        public Head {
            properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
            metatags = Collections.unmodifiableMap(new LinkedHashMap<>(metatags));
            styles = List.copyOf(styles);
            modules = List.copyOf(modules);
            fonts = List.copyOf(fonts);
        }
    }

    /**
     * What stands beside the text.
     *
     * @param nav the navigation that serves the page; null when none does
     * @param tree the folders of the garden; null when a navigation serves the page or the page has switched it off
     * @param navs the ways to the other navigations of the garden, in order
     * @param all where all entries are, when there are so many that only those around the page stand here: the page of the navigation's
     *     entries, or of the top of the tree; else null
     * @since 0.1
     */
    public record Sidebar(
            @Nullable NavView nav,
            @Nullable FolderView tree,
            List<LinkView> navs,
            @Nullable String all) {

        /** Copies the list. */
        public Sidebar {
            navs = List.copyOf(navs);
        }
    }
}

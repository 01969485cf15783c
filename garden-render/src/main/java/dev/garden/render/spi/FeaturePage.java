package dev.garden.render.spi;

import dev.garden.render.output.OutputPath;

/**
 * A page that a feature adds.
 *
 * @param path its file
 * @param template what writes it; it sees {@code garden}, {@code page} and {@code view}
 * @param view what is particular to it
 * @param kind what kind of page it is, one word
 * @param title what it is called
 * @param indexed whether search engines may list it
 * @since 0.1
 */
public record FeaturePage(OutputPath path, String template, Record view, String kind, String title, boolean indexed) {

    /**
     * {@return a page that search engines may list, its kind the name of the template without ending, without title}
     *
     * @param path of its file
     * @param template that writes it
     * @param view what the template sees
     */
    public static FeaturePage of(OutputPath path, String template, Record view) {
        return new FeaturePage(path, template, view, template.replaceFirst("\\.[a-z]+$", ""), "", true);
    }

    /**
     * {@return the same page with a title}
     *
     * @param words in the language of the site
     */
    public FeaturePage titled(String words) {
        return new FeaturePage(path, template, view, kind, words, indexed);
    }

    /** {@return the same page, not to be listed by search engines} */
    public FeaturePage unindexed() {
        return new FeaturePage(path, template, view, kind, title, false);
    }
}

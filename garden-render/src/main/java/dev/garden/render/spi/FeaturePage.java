package dev.garden.render.spi;

import dev.garden.render.output.OutputPath;
import dev.garden.render.view.PagesView;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A page that a feature adds.
 *
 * @param path its file
 * @param template what writes it; it sees {@code garden}, {@code page} and {@code view}
 * @param content gives what is particular to it; asked whenever the page is made, from any thread
 * @param kind what kind of page it is, one word
 * @param title what it is called
 * @param indexed whether search engines may list it
 * @since 0.1
 */
public record FeaturePage(
        OutputPath path,
        String template,
        Supplier<? extends Record> content,
        String kind,
        String title,
        boolean indexed) {

    /** So many entries of a list are quick to load and to look through. */
    private static final int MOST_ITEMS = 200;

    /**
     * {@return a page that search engines may list, its kind the name of the template without ending, without title}
     *
     * @param path of its file
     * @param template that writes it
     * @param view what the template sees
     */
    public static FeaturePage of(OutputPath path, String template, Record view) {
        return of(path, template, () -> view);
    }

    /**
     * {@return such a page whose view is only made when the page is: that of a large page need not be there before}
     *
     * @param path of its file
     * @param template that writes it
     * @param view gives what the template sees
     */
    public static FeaturePage of(OutputPath path, String template, Supplier<? extends Record> view) {
        return new FeaturePage(path, template, view, template.replaceFirst("\\.[a-z]+$", ""), "", true);
    }

    /** {@return what the template sees} */
    public Record view() {
        return content.get();
    }

    /**
     * {@return the same page with a title}
     *
     * @param words in the language of the site
     */
    public FeaturePage titled(String words) {
        return new FeaturePage(path, template, content, kind, words, indexed);
    }

    /** {@return the same page, not to be listed by search engines} */
    public FeaturePage unindexed() {
        return new FeaturePage(path, template, content, kind, title, false);
    }

    /**
     * Divides a list, so that no page grows with the garden: the first part stands at {@code first}, the others beside it, at
     * {@code page-2.html} and so on.
     *
     * @param <T> what is listed
     * @param first the file of the first page
     * @param all the whole list
     * @return the parts in order; one without items when the list is empty
     */
    public static <T> List<Part<T>> parts(OutputPath first, List<T> all) {
        int count = Math.max(1, (all.size() + MOST_ITEMS - 1) / MOST_ITEMS);
        var parts = new ArrayList<Part<T>>(count);
        for (int number = 1; number <= count; number++) {
            int from = (number - 1) * MOST_ITEMS;
            var items = all.subList(from, Math.min(all.size(), from + MOST_ITEMS));
            var pages =
                    new PagesView(number, count, address(first, number - 1, count), address(first, number + 1, count));
            parts.add(new Part<>(path(first, number), items, pages));
        }
        return parts;
    }

    private static @Nullable String address(OutputPath first, int number, int count) {
        return number < 1 || number > count ? null : path(first, number).address();
    }

    private static OutputPath path(OutputPath first, int number) {
        return number == 1 ? first : first.sibling("page-" + number + ".html");
    }

    /**
     * What one of several pages shows of a long list.
     *
     * @param <T> what is listed
     * @param path the file of the page
     * @param items what stands on it
     * @param pages its place among the others
     * @since 0.1
     */
    public record Part<T>(OutputPath path, List<T> items, PagesView pages) {

        /** Copies the items. */
        public Part {
            items = List.copyOf(items);
        }

        /** {@return whether the list begins here} */
        public boolean isFirst() {
            return pages.number() == 1;
        }

        /**
         * {@return what the page is called: as the list, and from the second one on with its number}
         *
         * @param list what the list is called
         * @param plan speaks the language of the site
         */
        public String title(String list, SitePlan plan) {
            return isFirst() ? list : list + " · " + plan.say("pages.at", pages.number(), pages.count());
        }
    }
}

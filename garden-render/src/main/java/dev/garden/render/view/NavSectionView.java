package dev.garden.render.view;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The entries below one heading of a navigation.
 *
 * @param title text of the heading; null before the first heading
 * @param level of the heading, 1 to 6; 0 before the first heading
 * @param items in order
 * @param hrefs where its items lead, those below other items too: a page whose address is among them is in this section
 * @param hidden how many items it has beside those; more than 0 in a large garden only, where a page shows what is near to it
 * @since 0.1
 */
public record NavSectionView(
        @Nullable String title, int level, List<NavItemView> items, Set<String> hrefs, int hidden) {

    /** Copies the collections. */
    public NavSectionView {
        items = List.copyOf(items);
        hrefs = Set.copyOf(hrefs);
    }
}

package dev.garden.model.nav;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The items below one heading of a navigation note.
 *
 * @param title text of the heading; null before the first heading
 * @param level of the heading, 1 to 6; 0 before the first heading
 * @param items in order
 * @since 0.1
 */
public record NavSection(@Nullable String title, int level, List<NavItem> items) {

    /** Copies the items. */
    public NavSection {
        items = List.copyOf(items);
    }
}

package dev.garden.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a navigation.
 *
 * @param label its text
 * @param href where it leads; null for a group and for a note that is not there
 * @param icon its icon ({@code mdi:eye}); null for none
 * @param state {@code external} out of the site, {@code unresolved} when its target is not there, {@code group} without target, else {@code note}
 * @param items entries below it
 * @since 0.1
 */
public record NavItemView(
        String label, @Nullable String href, @Nullable String icon, String state, List<NavItemView> items) {

    /** Copies the items. */
    public NavItemView {
        items = List.copyOf(items);
    }
}

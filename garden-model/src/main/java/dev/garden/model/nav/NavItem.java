package dev.garden.model.nav;

import dev.garden.model.source.Position;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a navigation note.
 *
 * @param icon the entry's icon, if any
 * @param label its text, without markup
 * @param target where it leads; null for a mere group
 * @param items entries below it
 * @param position of its link, or of the entry
 * @since 0.1
 */
public record NavItem(
        @Nullable Icon icon, String label, @Nullable NavTarget target, List<NavItem> items, Position position) {

    /** Copies the items. */
    public NavItem {
        items = List.copyOf(items);
    }

    /** {@return this item, then all below it, depth first} */
    public Stream<NavItem> withItemsBelow() {
        return Stream.concat(Stream.of(this), items.stream().flatMap(NavItem::withItemsBelow));
    }
}

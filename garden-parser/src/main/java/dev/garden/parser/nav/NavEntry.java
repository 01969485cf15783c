package dev.garden.parser.nav;

import dev.garden.model.nav.Icon;
import java.util.List;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a list in a navigation note, not yet resolved.
 *
 * @param node the link, else the entry itself: where it stands
 * @param icon its icon, if any
 * @param target where its link leads; null for a group
 * @param label text of the link, else of the entry
 * @param below entries of the lists below it
 */
record NavEntry(Node node, @Nullable Icon icon, @Nullable EntryLink target, String label, List<NavEntry> below) {

    NavEntry {
        below = List.copyOf(below);
    }

    /** Tells whether it can be an entry of a navigation: it leads somewhere, or groups entries that do. */
    boolean leads() {
        boolean leads = target != null || !below.isEmpty();
        return leads && below.stream().allMatch(NavEntry::leads);
    }

    /** Tells whether there is a link in it or below it. */
    boolean hasLink() {
        return target != null || below.stream().anyMatch(NavEntry::hasLink);
    }
}

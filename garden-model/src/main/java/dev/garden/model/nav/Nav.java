package dev.garden.model.nav;

import dev.garden.model.link.Permalink;
import dev.garden.model.source.VaultPath;
import java.util.List;
import java.util.stream.Stream;

/**
 * A navigation note read as data: one section a heading, one item a list entry.
 *
 * @param note the note that it is read from
 * @param title of that note
 * @param permalink of that note
 * @param scope the folder whose notes it serves, {@code ""} for the whole vault
 * @param sections in order, empty ones too
 * @since 0.1
 */
public record Nav(VaultPath note, String title, Permalink permalink, String scope, List<NavSection> sections) {

    /** Copies the sections. */
    public Nav {
        sections = List.copyOf(sections);
    }

    /** {@return every item of every section, depth first} */
    public Stream<NavItem> items() {
        return sections.stream().flatMap(section -> section.items().stream()).flatMap(NavItem::withItemsBelow);
    }
}

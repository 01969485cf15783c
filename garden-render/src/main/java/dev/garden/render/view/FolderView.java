package dev.garden.render.view;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A folder of the file tree and what is in it.
 *
 * @param name its name; the site's title for the root
 * @param href its page; null when it has none
 * @param entries its notes and folders: pinned notes, folders, other notes, each in natural order
 * @param hrefs the notes in it and below: a page whose address is among them is in this folder
 * @param hidden how many entries it has beside those; more than 0 in a large garden only, where a page shows what is near to it
 * @since 0.1
 */
public record FolderView(String name, @Nullable String href, List<Entry> entries, Set<String> hrefs, int hidden) {

    /**
     * An entry of the file tree: exactly one of both is there.
     *
     * @param folder a folder
     * @param note a note
     * @since 0.1
     */
    public record Entry(
            @Nullable FolderView folder, @Nullable LinkView note) {}

    /** Copies the collections. */
    public FolderView {
        entries = List.copyOf(entries);
        hrefs = Set.copyOf(hrefs);
    }
}

package dev.garden.render.feature.tagpage;

import dev.garden.model.Tag;
import dev.garden.render.spi.PlannedNote;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The tags of the site with their notes; a note with the tag {@code a/b} counts for {@code a} too. */
final class TagIndex {

    private final SortedMap<String, Entry> entries = new TreeMap<>();

    private TagIndex() {}

    static TagIndex of(Collection<PlannedNote> notes) {
        var index = new TagIndex();
        for (PlannedNote note : notes) {
            if (note.isQuotable()) {
                note.tags().forEach(tag -> index.add(tag, note));
            }
        }
        return index;
    }

    private void add(Tag tag, PlannedNote note) {
        tag.levels()
                .forEach(level -> entries.computeIfAbsent(level.key(), key -> new Entry(level, new LinkedHashSet<>()))
                        .notes()
                        .add(note));
    }

    /** {@return every tag by its key} */
    SortedMap<String, Entry> all() {
        return entries;
    }

    /** {@return the tags one level below a tag} */
    List<Entry> below(Tag tag) {
        String prefix = tag.key() + "/";
        return entries.tailMap(prefix).entrySet().stream()
                .takeWhile(entry -> entry.getKey().startsWith(prefix))
                .filter(entry -> entry.getKey().indexOf('/', prefix.length()) < 0)
                .map(java.util.Map.Entry::getValue)
                .toList();
    }

    /**
     * A tag and its notes.
     *
     * @param tag as spelt where it occurs first
     * @param notes in vault order
     */
    record Entry(Tag tag, Set<PlannedNote> notes) {}
}

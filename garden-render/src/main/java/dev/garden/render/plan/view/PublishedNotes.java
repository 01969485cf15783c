package dev.garden.render.plan.view;

import dev.garden.model.Garden;
import dev.garden.model.Note;
import dev.garden.model.link.LinkTarget;
import dev.garden.model.link.ResolvedLink;
import dev.garden.model.source.VaultPath;
import dev.garden.render.spi.Mention;
import dev.garden.render.spi.PlannedNote;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** The notes of the site and the links between them: what stands here may be told, and nothing else may. */
public final class PublishedNotes {

    private final SortedMap<VaultPath, PlannedNote> notes = new TreeMap<>();
    private final Map<VaultPath, List<Mention>> outgoing = new HashMap<>();
    private final Map<VaultPath, List<Mention>> incoming = new HashMap<>();

    /**
     * Collects the published notes of a garden.
     *
     * @param titles what other pages call a note
     */
    public PublishedNotes(Garden garden, Function<Note, String> titles) {
        garden.publishedNotes().forEach(note -> notes.put(note.path(), new PlannedNote(note, titles.apply(note))));
        for (PlannedNote from : notes.values()) {
            if (from.isProtected()) {
                // What it links to is a part of its text.
                continue;
            }
            for (ResolvedLink link : garden.links(from.note())) {
                add(from, link);
            }
        }
    }

    private void add(PlannedNote from, ResolvedLink link) {
        if (link.target() instanceof LinkTarget.ToNote target && !target.note().equals(from.path())) {
            find(target.note()).ifPresent(to -> {
                var mention = new Mention(from, link.link(), to, target);
                outgoing.computeIfAbsent(from.path(), path -> new ArrayList<>()).add(mention);
                incoming.computeIfAbsent(to.path(), path -> new ArrayList<>()).add(mention);
            });
        }
    }

    public Collection<PlannedNote> all() {
        return Collections.unmodifiableCollection(notes.values());
    }

    public Optional<PlannedNote> find(VaultPath path) {
        return Optional.ofNullable(notes.get(path));
    }

    public List<Mention> mentionsOf(PlannedNote note) {
        return Collections.unmodifiableList(incoming.getOrDefault(note.path(), List.of()));
    }

    public List<Mention> mentionsIn(PlannedNote note) {
        return Collections.unmodifiableList(outgoing.getOrDefault(note.path(), List.of()));
    }
}

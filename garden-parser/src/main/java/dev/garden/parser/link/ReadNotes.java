package dev.garden.parser.link;

import dev.garden.model.Note;
import dev.garden.model.link.Link;
import dev.garden.model.link.LinkTarget;
import dev.garden.model.source.VaultPath;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/**
 * The notes of a garden, as the checks of links see them.
 *
 * @param notes in vault order
 * @param published paths of those that are in the site
 * @param index what links lead to
 * @since 0.1
 */
public record ReadNotes(Collection<Note> notes, Set<VaultPath> published, LinkIndex index) {

    /** {@return what a link of a note leads to} */
    public LinkTarget target(Note note, Link link) {
        return index.resolve(note.path(), link.kind(), link.linktext());
    }

    /** {@return the note at {@code path}} */
    public Optional<Note> note(VaultPath path) {
        return index.note(path);
    }

    /** {@return whether a note is in the site} */
    public boolean publishes(VaultPath note) {
        return published.contains(note);
    }
}

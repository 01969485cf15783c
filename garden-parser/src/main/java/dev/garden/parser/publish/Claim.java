package dev.garden.parser.publish;

import dev.garden.model.Note;
import dev.garden.model.NoteFlag;
import dev.garden.model.link.Permalink;
import dev.garden.model.property.Property;
import dev.garden.model.source.Position;
import java.util.Comparator;
import java.util.List;

/**
 * A note that asks for an address.
 *
 * @param note who asks
 * @param rank why; who asks for a better reason is served first
 * @param wanted the address
 */
record Claim(Note note, Rank rank, Permalink wanted) {

    /** The order in which notes are served: by rank, then vault order. */
    static final Comparator<Claim> ORDER = Comparator.comparing(Claim::rank)
            .thenComparing(claim -> claim.note().path());

    private static final List<String> NAMES = List.of("dg-permalink", "permalink", "dgPermalink", "dg-home", "dgHome");

    /** Why a note asks for an address, the best reason first. */
    enum Rank {
        HOME,
        EXPLICIT,
        PATH
    }

    /** {@return what the note asks for} */
    static Claim of(Note note, Permalinks permalinks) {
        if (note.settings().is(NoteFlag.HOME)) {
            return new Claim(note, Rank.HOME, Permalink.HOME);
        }
        Rank rank = note.settings().permalink() == null ? Rank.PATH : Rank.EXPLICIT;
        return new Claim(note, rank, permalinks.wanted(note.settings()));
    }

    /** {@return where the note asks for it} */
    Position position() {
        return NAMES.stream()
                .flatMap(name -> note.properties().get(name).stream())
                .map(Property::position)
                .findFirst()
                .orElse(Position.START);
    }
}

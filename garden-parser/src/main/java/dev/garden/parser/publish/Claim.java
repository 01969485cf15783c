package dev.garden.parser.publish;

import dev.garden.model.Note;
import dev.garden.model.NoteFlag;
import dev.garden.model.link.Permalink;
import dev.garden.model.property.Property;
import dev.garden.model.source.Position;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A note that asks for an address.
 *
 * @param note who asks
 * @param rank why; who asks for a better reason is served first
 * @param wanted the address
 * @param abroad the same below the folder of the note's language, when it is in another one than the site
 */
record Claim(Note note, Rank rank, Permalink wanted, Optional<Permalink> abroad) {

    /** The order in which notes are served: by rank, notes of the main language, then vault order. */
    static final Comparator<Claim> ORDER = Comparator.comparing(Claim::rank)
            .thenComparing(claim -> claim.abroad().isPresent())
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
            return of(note, Rank.HOME, Permalink.HOME, permalinks);
        }
        Rank rank = note.settings().permalink() == null ? Rank.PATH : Rank.EXPLICIT;
        return of(note, rank, permalinks.wanted(note.settings()), permalinks);
    }

    /** {@return what a note asks for that has not got the home page} */
    static Claim ofPath(Note note, Permalinks permalinks) {
        return of(note, Rank.PATH, permalinks.ofGardenPath(note.settings()), permalinks);
    }

    private static Claim of(Note note, Rank rank, Permalink wanted, Permalinks permalinks) {
        return new Claim(note, rank, wanted, permalinks.languages().address(note, wanted));
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

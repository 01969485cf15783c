package dev.garden.render.spi;

import dev.garden.model.Note;
import dev.garden.model.NoteFlag;
import dev.garden.model.Tag;
import dev.garden.model.Timestamp;
import dev.garden.model.link.Permalink;
import dev.garden.model.source.VaultPath;
import dev.garden.render.output.OutputPath;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A published note as a feature may speak of it on other pages: what a protected note must not tell is not there.
 *
 * @param note all of it; a feature that reads its text must ask {@link #isProtected} first
 * @param title what other pages call it
 * @since 0.1
 */
public record PlannedNote(Note note, String title) {

    /** {@return where it is in the vault} */
    public VaultPath path() {
        return note.path();
    }

    /** {@return its address} */
    public Permalink permalink() {
        return note.permalink();
    }

    /** {@return the file of its page} */
    public OutputPath output() {
        return OutputPath.ofPage(note.permalink());
    }

    /** {@return the address of its page below the root of the site, to be written through {@code url(…)}} */
    public String href() {
        return output().address();
    }

    /** {@return whether lists, searches and feeds may show it: it is not hidden} */
    public boolean isListed() {
        return !note.settings().is(NoteFlag.HIDE);
    }

    /** {@return whether its page is encrypted; then its title is all that the site may say of it} */
    public boolean isProtected() {
        return note.isProtected();
    }

    /** {@return whether other pages may quote it: it is listed and open to all} */
    public boolean isQuotable() {
        return isListed() && !isProtected();
    }

    /** {@return its tags; none of a protected note} */
    public List<Tag> tags() {
        return isProtected() ? List.of() : note.tags();
    }

    /** {@return what it is about, in its author's words, else its first paragraph; nothing of a protected note} */
    public Optional<String> description() {
        return isProtected()
                ? Optional.empty()
                : Optional.ofNullable(note.settings().description())
                        .or(() -> Optional.ofNullable(note.content().excerpt()));
    }

    /**
     * {@return when it was last changed, else made} Its properties say so, else the history of its repository; the times of files
     * tell only when somebody copied them. Nothing of a protected note.
     */
    public Optional<Timestamp> changed() {
        return isProtected()
                ? Optional.empty()
                : Stream.of(Timestamp.Source.PROPERTY, Timestamp.Source.HISTORY)
                        .flatMap(source -> Stream.of(
                                        note.times().updated(), note.times().created())
                                .filter(time -> time != null && time.source() == source))
                        .findFirst();
    }
}

package dev.garden.render.spi;

import dev.garden.render.output.OutputContent;
import dev.garden.render.output.OutputPath;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Reads the body of every note that other pages may quote, once, when its page is made, and makes files of what it read: a search
 * index, a feed, fragments for previews. It keeps no state of its own; what it reads of one note should be small.
 *
 * @param <T> what it reads of a note
 * @since 0.1
 */
public interface BodyDigest<T> {

    /**
     * Reads a body. Called from many threads; must depend on nothing but the arguments.
     *
     * @param note neither hidden nor protected
     * @param body its body; addresses in it are relative to the page of the note
     * @return what the files need of it; empty when they need nothing
     */
    Optional<T> read(PlannedNote note, NoteBody body);

    /**
     * Makes the files, after the last page.
     *
     * @param facts what was read, in vault order of the notes
     * @return the files
     */
    SortedMap<OutputPath, OutputContent> write(List<T> facts);
}

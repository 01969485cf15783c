package dev.garden.parser.note;

import dev.garden.model.Note;
import dev.garden.model.diagnostic.Diagnostic;
import java.util.List;

/**
 * A note and what is wrong with its file.
 *
 * @param note the note, not yet at its final address
 * @param diagnostics of its file and its frontmatter
 * @since 0.1
 */
public record ReadNote(Note note, List<Diagnostic> diagnostics) {

    /** Copies the list. */
    public ReadNote {
        diagnostics = List.copyOf(diagnostics);
    }
}

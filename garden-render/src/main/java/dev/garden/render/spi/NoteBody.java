package dev.garden.render.spi;

import dev.garden.model.diagnostic.Diagnostic;
import dev.garden.model.source.VaultPath;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The body of a note as HTML, and what a page needs to know of it.
 *
 * @param html ready to stand in a page
 * @param needs what the page has to bring along for it
 * @param notes the notes that were read or linked while it was made, its own too: what it depends on
 * @param attachments the files of the vault that it shows or links to, so that the site has to carry them
 * @param diagnostics what was found to be wrong while it was made, beside what the garden reports
 * @since 0.1
 */
public record NoteBody(
        String html,
        Set<Need> needs,
        SortedSet<VaultPath> notes,
        SortedSet<VaultPath> attachments,
        List<Diagnostic> diagnostics) {

    /**
     * A style sheet or script that only some bodies need.
     *
     * @since 0.1
     */
    public enum Need {
        /** Formulas. */
        MATH,
        /** Code blocks. */
        CODE,
        /** Diagrams that were drawn at build time. */
        DIAGRAM,
        /** Mermaid diagrams, which the page draws. */
        MERMAID,
        /** Callouts. */
        CALLOUT,
        /** Notes shown inside the note. */
        EMBED,
        /** Players of other sites that wait for a click. */
        WEB_EMBED
    }

    /** Copies the collections. */
    public NoteBody {
        needs = Set.copyOf(needs);
        notes = Collections.unmodifiableSortedSet(new TreeSet<>(notes));
        attachments = Collections.unmodifiableSortedSet(new TreeSet<>(attachments));
        diagnostics = List.copyOf(diagnostics);
    }
}

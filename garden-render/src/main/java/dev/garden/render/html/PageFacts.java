package dev.garden.render.html;

import dev.garden.model.Note;
import dev.garden.model.diagnostic.Diagnostic;
import dev.garden.model.source.VaultPath;
import dev.garden.render.spi.NoteBody;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Collects, while one page's body is made, what the page needs to know of it. */
final class PageFacts {

    /** More embedded notes than any reader scrolls through; below it a hostile vault could multiply itself without end. */
    private static final int MOST_EMBEDS = 1_000;

    /** Characters of code of files; a page holds no more. */
    private static final int MOST_CODE = 2_000_000;

    private final Set<NoteBody.Need> needs = EnumSet.noneOf(NoteBody.Need.class);
    private final TreeSet<VaultPath> notes = new TreeSet<>();
    private final TreeSet<VaultPath> attachments = new TreeSet<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private int embeds;
    private int code;

    void needs(NoteBody.Need need) {
        needs.add(need);
    }

    void reads(Note note) {
        notes.add(note.path());
    }

    void uses(VaultPath attachment) {
        attachments.add(attachment);
    }

    void report(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
    }

    /** Counts an embedded note; its number makes the prefix of its ids. */
    int nextEmbed() {
        needs(NoteBody.Need.EMBED);
        return ++embeds;
    }

    /** Counts code of a file, and tells whether the page may show it. */
    boolean hasRoomFor(String text) {
        boolean fits = text.length() <= MOST_CODE - code;
        code += fits ? text.length() : 0;
        return fits;
    }

    boolean isFull() {
        return embeds >= MOST_EMBEDS;
    }

    NoteBody body(String html) {
        return new NoteBody(
                html,
                needs,
                notes,
                attachments,
                diagnostics.stream().distinct().sorted().toList());
    }
}

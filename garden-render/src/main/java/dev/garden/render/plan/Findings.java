package dev.garden.render.plan;

import dev.garden.model.diagnostic.Diagnostic;
import dev.garden.model.source.VaultPath;
import dev.garden.render.spi.BodyDigest;
import dev.garden.render.spi.NoteBody;
import dev.garden.render.spi.PlannedNote;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListSet;

/** What comes to light while pages are written, from many threads. */
final class Findings {

    private final SortedSet<VaultPath> attachments = new ConcurrentSkipListSet<>();
    private final Set<NoteBody.Need> needs = ConcurrentHashMap.newKeySet();
    private final Queue<Diagnostic> diagnostics = new ConcurrentLinkedQueue<>();

    private final List<DigestRun<?>> digests;

    Findings(List<BodyDigest<?>> digests) {
        this.digests = digests.stream().<DigestRun<?>>map(DigestRun::of).toList();
    }

    void add(PlannedNote note, NoteBody body) {
        if (note.isQuotable()) {
            digests.forEach(digest -> digest.read(note, body));
        }
        attachments.addAll(body.attachments());
        needs.addAll(body.needs());
        diagnostics.addAll(body.diagnostics());
    }

    void uses(VaultPath file) {
        attachments.add(file);
    }

    /** {@return the files of the digests, once every page is made} */
    List<PlannedFile> digested() {
        return digests.stream().flatMap(digest -> digest.files().stream()).toList();
    }

    /** {@return what the texts of notes need} */
    Set<NoteBody.Need> needs() {
        return needs;
    }

    /** {@return the files of the vault that the site needs} */
    SortedSet<VaultPath> attachments() {
        return attachments;
    }

    /** {@return what is wrong, each once, in the order of every report} */
    List<Diagnostic> diagnostics() {
        return diagnostics.stream().distinct().sorted().toList();
    }
}

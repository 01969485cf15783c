package dev.garden.render.plan.run;

import dev.garden.model.diagnostic.Diagnostic;
import dev.garden.model.source.VaultPath;
import dev.garden.render.output.OutputContent;
import dev.garden.render.output.OutputPath;
import dev.garden.render.spi.BodyDigest;
import dev.garden.render.spi.NoteBody;
import dev.garden.render.spi.PlannedNote;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;

/** What comes to light while pages are written, from many threads. */
public final class Findings {

    private final SortedSet<VaultPath> attachments = new ConcurrentSkipListSet<>();
    private final Set<NoteBody.Need> needs = ConcurrentHashMap.newKeySet();
    private final Queue<Diagnostic> diagnostics = new ConcurrentLinkedQueue<>();

    private final SortedMap<OutputPath, OutputContent> sealed = new ConcurrentSkipListMap<>();
    private final List<DigestRun<?>> digests;

    public Findings(List<BodyDigest<?>> digests) {
        this.digests = digests.stream().<DigestRun<?>>map(DigestRun::of).toList();
    }

    public void add(PlannedNote note, NoteBody body) {
        if (note.isQuotable()) {
            digests.forEach(digest -> digest.read(note, body));
        }
        attachments.addAll(body.attachments());
        needs.addAll(body.needs());
        diagnostics.addAll(body.diagnostics());
    }

    public void uses(VaultPath file) {
        attachments.add(file);
    }

    /** Adds what the page of a protected note says of itself: all of its files lie apart, encrypted, or are public already. */
    public void addProtected(NoteBody body) {
        needs.addAll(body.needs());
        diagnostics.addAll(body.diagnostics());
    }

    /** Adds a file that is encrypted. */
    public void addSealed(OutputPath path, OutputContent content) {
        sealed.putIfAbsent(path, content);
    }

    /** {@return the encrypted files} */
    public List<PlannedFile> sealed() {
        return sealed.entrySet().stream()
                .map(file -> PlannedFile.of(file.getKey(), file.getValue()))
                .toList();
    }

    /** {@return the files of the digests, once every page is made} */
    public List<PlannedFile> digested() {
        return digests.stream().flatMap(digest -> digest.files().stream()).toList();
    }

    /** {@return what the texts of notes need} */
    public Set<NoteBody.Need> needs() {
        return needs;
    }

    /** {@return the files of the vault that the site needs} */
    public SortedSet<VaultPath> attachments() {
        return attachments;
    }

    /** {@return what is wrong, each once, in the order of every report} */
    public List<Diagnostic> diagnostics() {
        return diagnostics.stream().distinct().sorted().toList();
    }
}

package dev.garden.render.plan;

import dev.garden.model.diagnostic.Diagnostic;
import dev.garden.model.source.VaultPath;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListSet;

/** What comes to light while pages are written, from many threads. */
final class Findings {

    private final SortedSet<VaultPath> attachments = new ConcurrentSkipListSet<>();
    private final Queue<Diagnostic> diagnostics = new ConcurrentLinkedQueue<>();

    void uses(Collection<VaultPath> files) {
        attachments.addAll(files);
    }

    void reports(Collection<Diagnostic> found) {
        diagnostics.addAll(found);
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

package dev.garden.cli.command;

import dev.garden.cli.console.Progress;
import dev.garden.model.source.VaultPath;
import dev.garden.parser.ReadProgress;
import java.util.concurrent.atomic.AtomicInteger;

/** Shows how many notes have been read. */
final class Reading implements ReadProgress, AutoCloseable {

    private final Progress progress;
    private final AtomicInteger notes = new AtomicInteger();

    Reading(Progress progress) {
        this.progress = progress;
    }

    @Override
    public void read(VaultPath note) {
        progress.at("Reading notes", notes.incrementAndGet(), 0);
    }

    @Override
    public void close() {
        progress.close();
    }
}

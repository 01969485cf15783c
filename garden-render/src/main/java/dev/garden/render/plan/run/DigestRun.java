package dev.garden.render.plan.run;

import dev.garden.model.source.VaultPath;
import dev.garden.render.spi.BodyDigest;
import dev.garden.render.spi.NoteBody;
import dev.garden.render.spi.PlannedNote;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** What one digest has read while one site is written; notes arrive in any order and are sorted here. */
final class DigestRun<T> {

    private final BodyDigest<T> digest;
    private final SortedMap<VaultPath, T> facts = new ConcurrentSkipListMap<>();

    private DigestRun(BodyDigest<T> digest) {
        this.digest = digest;
    }

    static <T> DigestRun<T> of(BodyDigest<T> digest) {
        return new DigestRun<>(digest);
    }

    void read(PlannedNote note, NoteBody body) {
        digest.read(note, body).ifPresent(fact -> facts.put(note.path(), fact));
    }

    List<PlannedFile> files() {
        return digest.write(List.copyOf(facts.values())).entrySet().stream()
                .map(file -> PlannedFile.of(file.getKey(), file.getValue()))
                .toList();
    }
}

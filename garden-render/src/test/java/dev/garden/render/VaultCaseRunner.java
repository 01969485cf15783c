package dev.garden.render;

import dev.garden.model.Garden;
import dev.garden.model.Note;
import dev.garden.model.diagnostic.Diagnostic;
import dev.garden.model.diagnostic.Severity;
import dev.garden.model.source.VaultPath;
import dev.garden.parser.VaultReader;
import dev.garden.parser.vault.MemorySource;
import dev.garden.render.spi.Engines;
import dev.garden.render.spi.NoteBody;
import dev.garden.testing.VaultCase;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs vault cases: reads the vault, renders the page, and compares all that the case speaks of. */
final class VaultCaseRunner {

    private final Engines engines;
    private final SiteRenderer sites;

    VaultCaseRunner(Engines engines) {
        this.engines = engines;
        sites = SiteRenderer.builder().engines(engines).build();
    }

    /** {@return what is not as the case wants it, one line each; empty when it passes} */
    List<String> failures(VaultCase example) throws IOException {
        var publish = example.isMarked() ? VaultReader.Publish.MARKED : VaultReader.Publish.ALL;
        Garden garden = VaultReader.of(MemorySource.of(example.files()))
                .withPublish(publish)
                .read();
        Note note = garden.note(VaultPath.of(example.page())).orElseThrow();
        NoteBody body = NoteRenderer.builder(garden).engines(engines).build().render(note);
        return Stream.of(
                        HtmlChecks.of(body.html()).failures(example.expect()),
                        diagnostics(example, garden, body),
                        permalink(example, note),
                        ModelChecks.failures(example, garden, note),
                        SiteChecks.failures(example, garden, sites))
                .flatMap(failures -> failures)
                .toList();
    }

    private static Stream<String> diagnostics(VaultCase example, Garden garden, NoteBody body) {
        Set<String> actual = Stream.concat(garden.diagnostics().stream(), body.diagnostics().stream())
                .filter(diagnostic -> diagnostic.file().value().equals(example.page()))
                .filter(diagnostic -> diagnostic.severity() != Severity.INFO)
                .map(Diagnostic::code)
                .map(code -> code.id())
                .collect(Collectors.toCollection(TreeSet::new));
        return example.list("diagnostics").stream()
                .map(TreeSet::new)
                .filter(expected -> !expected.equals(actual))
                .map(expected -> "diagnostics should be " + expected + ", are " + actual);
    }

    private static Stream<String> permalink(VaultCase example, Note note) {
        String actual = note.permalink().inner();
        return example.text("permalink").stream()
                .filter(expected -> !expected.equals(actual))
                .map(expected -> "permalink should be " + expected + ", is " + actual);
    }
}

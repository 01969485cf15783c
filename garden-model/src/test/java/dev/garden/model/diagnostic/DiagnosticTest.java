package dev.garden.model.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.garden.model.source.Position;
import dev.garden.model.source.VaultPath;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DiagnosticTest {

    private static final DiagnosticCode ONE = DiagnosticCode.warning("link.one", "Meaning.", "Remedy.");
    private static final DiagnosticCode TWO = DiagnosticCode.error("link.two", "Meaning.", "Remedy.");

    @Test
    void quotesOnOneLineAndNotTooMuch() {
        assertEquals("\"a b\"", Diagnostic.quote("a\n b"));
        assertEquals("\"" + "中".repeat(80) + "…\"", Diagnostic.quote("中".repeat(81)));
        assertEquals("\"" + "😀".repeat(80) + "\"", Diagnostic.quote("😀".repeat(80)));
    }

    @Test
    void sortsByPlaceThenCode() {
        var found = Stream.of(at(TWO, "a.md", 2), at(ONE, "b.md", 1), at(ONE, "a.md", 2), at(TWO, "a.md", 1))
                .sorted()
                .map(diagnostic -> diagnostic.code().id() + " " + diagnostic.file() + ":" + diagnostic.position())
                .toList();
        assertEquals(
                List.of("link.two a.md:1:1", "link.one a.md:2:1", "link.two a.md:2:1", "link.one b.md:1:1"), found);
    }

    @Test
    void hintsWithTheRemedyUnlessThereIsABetterHint() {
        assertEquals("Remedy.", at(ONE, "a.md", 1).hint());
        assertEquals("Better.", at(ONE, "a.md", 1).withHint("Better.").hint());
        assertEquals(Severity.WARNING, at(ONE, "a.md", 1).severity());
    }

    @Test
    void refusesIdsOfAnotherForm() {
        assertThrows(IllegalArgumentException.class, () -> DiagnosticCode.info("Link", "m", "r"));
        assertThrows(IllegalArgumentException.class, () -> DiagnosticCode.info("link.a_b", "m", "r"));
    }

    private static Diagnostic at(DiagnosticCode code, String file, int line) {
        return Diagnostic.of(code, VaultPath.of(file), Position.of(line, 1), "message");
    }
}

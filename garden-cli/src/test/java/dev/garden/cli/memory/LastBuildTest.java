package dev.garden.cli.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.cli.console.BuildReport;
import dev.garden.cli.console.DiagnosticReport;
import dev.garden.model.diagnostic.Diagnostic;
import dev.garden.model.diagnostic.DiagnosticCode;
import dev.garden.model.source.Position;
import dev.garden.model.source.VaultPath;
import dev.garden.render.SiteReport;
import dev.garden.render.output.OutputContent;
import dev.garden.render.output.OutputPath;
import dev.garden.render.output.SiteSink;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LastBuildTest {

    private static final DiagnosticCode CODE = DiagnosticCode.warning("test.case", "meaning", "remedy");

    @TempDir
    Path folder;

    private Path out;

    private LastBuild last;

    @BeforeEach
    void build() throws IOException {
        out = folder.resolve("out");
        last = LastBuild.of(folder.resolve("cache"), out);
        write("page/index.html");
        assertTrue(last.keep("inputs", report(List.of())));
    }

    private void write(String... paths) throws IOException {
        try (var writer = SiteSink.directory(out).open()) {
            for (String path : paths) {
                writer.write(OutputPath.of(path), OutputContent.of("text of " + path));
            }
            writer.finish();
        }
    }

    private BuildReport report(List<Diagnostic> diagnostics) {
        var site = new SiteReport(3, 1, 4, 2, diagnostics);
        var now = new BuildReport.Times(Instant.EPOCH, Instant.EPOCH, Instant.EPOCH);
        return new BuildReport(out, site, 7, new DiagnosticReport(folder, diagnostics), now);
    }

    @Test
    void findsWhatItKept() throws IOException {
        var diagnostic = Diagnostic.of(CODE, VaultPath.of("笔记/a.md"), Position.of(3, 4), "长".repeat(40_000))
                .withHint("do this");
        last.keep("others", report(List.of(diagnostic)));
        BuildRecord found = last.find("others").orElseThrow();
        assertEquals(new SiteReport(3, 0, 5, 0, List.of(diagnostic)), found.unchanged());
        assertEquals(7, found.leftOut());
        assertEquals("do this", found.diagnostics().get(0).hint());
    }

    @Test
    void knowsNothingOfOtherInputsOrOtherFolders() throws IOException {
        assertTrue(last.find("other inputs").isEmpty());
        assertTrue(LastBuild.of(folder.resolve("cache"), folder.resolve("elsewhere"))
                .find("inputs")
                .isEmpty());
    }

    @Test
    void seesAFileThatIsGone() throws IOException {
        Files.delete(out.resolve("page/index.html"));
        assertTrue(last.find("inputs").isEmpty());
    }

    @Test
    void seesAFileThatIsAlteredAndOneThatIsPutBack() throws IOException {
        Path page = out.resolve("page/index.html");
        String text = Files.readString(page);
        Files.writeString(page, text.toUpperCase(java.util.Locale.ROOT));
        assertTrue(last.find("inputs").isEmpty());
        Files.writeString(page, text);
        assertTrue(last.find("inputs").isPresent());
    }

    @Test
    void seesALinkInThePlaceOfAFolder() throws IOException {
        Files.move(out.resolve("page"), folder.resolve("moved"));
        Files.createSymbolicLink(out.resolve("page"), folder.resolve("moved"));
        assertTrue(last.find("inputs").isEmpty());
    }

    @Test
    void seesABuildThatSomebodyElseMade() throws IOException {
        write("page/index.html", "other/index.html");
        assertTrue(last.find("inputs").isEmpty());
    }

    @Test
    void leavesFilesOfOthersAlone() throws IOException {
        Files.writeString(out.resolve("own.txt"), "mine");
        assertTrue(last.find("inputs").isPresent());
    }

    @Test
    void aDamagedRecordIsNone() throws IOException {
        Path record;
        try (var files = Files.list(folder.resolve("cache/build"))) {
            record = files.findFirst().orElseThrow();
        }
        byte[] bytes = Files.readAllBytes(record);
        bytes[bytes.length - 1] ^= 1;
        Files.write(record, bytes);
        assertTrue(last.find("inputs").isEmpty());
        Files.write(record, new byte[3]);
        assertTrue(last.find("inputs").isEmpty());
    }

    @Test
    void aCacheThatCannotBeWrittenCostsNothingButTime() throws IOException {
        Path file = Files.writeString(folder.resolve("no-folder"), "");
        LastBuild nowhere = LastBuild.of(file, out);
        assertFalse(nowhere.keep("inputs", report(List.of())));
        assertTrue(nowhere.find("inputs").isEmpty());
    }
}

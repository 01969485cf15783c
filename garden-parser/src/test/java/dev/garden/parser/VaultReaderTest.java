package dev.garden.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.model.Garden;
import dev.garden.model.source.VaultPath;
import dev.garden.parser.settings.VaultSettings;
import dev.garden.parser.vault.MemorySource;
import dev.garden.parser.vault.SourceFile;
import dev.garden.parser.vault.VaultSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.jupiter.api.Test;

class VaultReaderTest {

    @Test
    void publishesOnlyWhatIsMarked() {
        var files = Vaults.files("A.md", "---\ndg-publish: true\n---\na", "B.md", "b");
        Garden garden = Vaults.read(files, VaultReader.Publish.AS_SET);
        assertTrue(garden.isPublished(Vaults.note(garden, "A.md")));
        assertFalse(garden.isPublished(Vaults.note(garden, "B.md")));
    }

    @Test
    void letsTheEmbedderOverrideTheFile() {
        var files = Vaults.files("B.md", "b", "garden.yml", "publish: all\n");
        assertEquals(
                1,
                Vaults.read(files, VaultReader.Publish.AS_SET).publishedNotes().count());
        assertEquals(
                0,
                Vaults.read(files, VaultReader.Publish.MARKED).publishedNotes().count());
    }

    @Test
    void appliesChangesOfSettingsInOrder() throws IOException {
        Garden garden = VaultReader.of(MemorySource.of(Map.of("A.md", "a")))
                .withSettings(settings -> settings.with(VaultSettings.PUBLISH, "marked"))
                .withSettings(settings -> settings.with(VaultSettings.PUBLISH, "all"))
                .read();
        assertEquals(1, garden.publishedNotes().count());
    }

    @Test
    void keepsSettingsOutOfTheAttachments() {
        Garden garden = Vaults.read("garden.yml", "publish: all\n", "pic.png", "x", "A.md", "a");
        assertEquals(
                List.of("pic.png"),
                garden.attachments().stream().map(file -> file.path().value()).toList());
    }

    @Test
    void leavesOutWhatTheSettingsIgnore() {
        Garden garden = Vaults.read(
                "garden.yml",
                "ignore: [Templates/, '*.draft.md']\n",
                "Templates/T.md",
                "t",
                "a/x.draft.md",
                "x",
                "A.md",
                "a");
        assertEquals(
                List.of("A.md"),
                garden.notes().stream().map(note -> note.path().value()).toList());
    }

    @Test
    void tellsOfEveryNoteThatItReads() throws IOException {
        var seen = new ConcurrentSkipListSet<VaultPath>();
        VaultReader.of(MemorySource.of(Map.of("A.md", "a", "b/B.md", "b", "c.png", "c")))
                .withProgress(seen::add)
                .read();
        assertEquals(new TreeSet<>(List.of(VaultPath.of("A.md"), VaultPath.of("b/B.md"))), seen);
    }

    @Test
    void reportsAFileThatCannotBeReadAndReadsTheOthers() throws IOException {
        Garden garden = VaultReader.of(new LockedSource())
                .withPublish(VaultReader.Publish.ALL)
                .read();
        assertEquals(List.of("file.unreadable Locked.md:1:1"), Vaults.problems(garden));
        assertEquals(
                List.of("Open.md"),
                garden.publishedNotes().map(note -> note.path().value()).toList());
    }

    @Test
    void opensAttachments() throws IOException {
        Garden garden = Vaults.read("pic.png", "bytes");
        try (var in = garden.open(garden.attachment(VaultPath.of("pic.png")).orElseThrow())) {
            assertEquals("bytes", new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void refusesAFolderThatIsNotThere() {
        assertThrows(
                IOException.class,
                () -> VaultReader.of(Path.of("no/such/folder")).read());
    }

    /** A vault with a file that its owner may not read. */
    private static final class LockedSource implements VaultSource {
        @Override
        public List<SourceFile> files() {
            return List.of(
                    new SourceFile(VaultPath.of("Locked.md"), 1, Instant.EPOCH),
                    new SourceFile(VaultPath.of("Open.md"), 1, Instant.EPOCH));
        }

        @Override
        public byte[] read(VaultPath path) throws IOException {
            if (path.value().equals("Locked.md")) {
                throw new AccessDeniedException(path.value());
            }
            return new byte[] {'x'};
        }
    }
}

package dev.garden.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.garden.model.NoteTimes;
import dev.garden.model.Timestamp;
import dev.garden.model.source.VaultPath;
import dev.garden.parser.vault.MemorySource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimedNotesTest {

    private static final VaultPath NOTE = VaultPath.of("Note.md");

    @Test
    void takesTheTimeOfAFileOnDiskForWantOfABetterOne(@TempDir Path vault) throws IOException {
        Path file = Files.writeString(vault.resolve("Note.md"), "---\ncreated: 1999-12-31\n---\nx");
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2024-02-29T23:30:00Z")));
        NoteTimes times = VaultReader.of(vault).read().note(NOTE).orElseThrow().times();
        assertEquals("1999-12-31", Objects.requireNonNull(times.created()).iso());
        assertEquals(
                "2024-02-29T23:30:00Z", Objects.requireNonNull(times.updated()).iso());
        assertEquals(Timestamp.Source.FILE, times.updated().source());
    }

    @Test
    void inventsNoTimeForAVaultInMemory() throws IOException {
        var source = MemorySource.of(Map.of("Note.md", "x"));
        NoteTimes times = VaultReader.of(source).read().note(NOTE).orElseThrow().times();
        assertNull(times.created());
        assertNull(times.updated());
    }
}

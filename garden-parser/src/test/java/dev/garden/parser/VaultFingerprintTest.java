package dev.garden.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultFingerprintTest {

    @TempDir
    Path vault;

    private String before = "";

    @BeforeEach
    void write() throws IOException {
        Files.writeString(vault.resolve("a.md"), "text");
        Files.writeString(vault.resolve("b.bin"), "bytes");
        before = fingerprint();
    }

    private String fingerprint() throws IOException {
        return VaultReader.of(vault).fingerprint();
    }

    @Test
    void staysWhileNothingChanges() throws IOException {
        Files.setLastModifiedTime(vault.resolve("b.bin"), FileTime.from(Instant.EPOCH));
        assertEquals(before, fingerprint());
    }

    @Test
    void seesContentThatNeitherSizeNorTimeTells() throws IOException {
        Path file = vault.resolve("b.bin");
        FileTime time = Files.getLastModifiedTime(file);
        Files.writeString(file, "bites");
        Files.setLastModifiedTime(file, time);
        assertNotEquals(before, fingerprint());
    }

    @Test
    void seesTheTimeOfANote() throws IOException {
        Files.setLastModifiedTime(vault.resolve("a.md"), FileTime.from(Instant.EPOCH));
        assertNotEquals(before, fingerprint());
    }

    @Test
    void seesAFileOfAnotherName() throws IOException {
        Files.move(vault.resolve("b.bin"), vault.resolve("c.bin"));
        assertNotEquals(before, fingerprint());
    }
}

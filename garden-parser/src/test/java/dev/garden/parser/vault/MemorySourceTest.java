package dev.garden.parser.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.garden.model.source.VaultPath;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MemorySourceTest {

    @Test
    void listsTextsWithTheirSizeInBytes() {
        var files = MemorySource.of(Map.of("b.md", "中", "a.md", "a")).files();
        assertEquals(
                List.of("a.md", "b.md"),
                files.stream().map(file -> file.path().value()).toList());
        assertEquals(3, files.get(1).size());
    }

    @Test
    void sharesNoBytesWithItsCaller() throws IOException {
        byte[] bytes = {1, 2};
        var source = MemorySource.ofBytes(Map.of(VaultPath.of("a"), bytes));
        bytes[0] = 9;
        source.read(VaultPath.of("a"))[1] = 9;
        assertArrayEquals(new byte[] {1, 2}, source.read(VaultPath.of("a")));
    }

    @Test
    void doesNotInventFiles() {
        assertThrows(NoSuchFileException.class, () -> MemorySource.of(Map.of()).read(VaultPath.of("a")));
        assertThrows(IllegalArgumentException.class, () -> MemorySource.of(Map.of("../a", "")));
    }
}

package dev.garden.parser.vault;

import dev.garden.model.source.VaultPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A vault that is held in memory: for tests, and for programs whose notes come from a database.
 *
 * @since 0.1
 */
public final class MemorySource implements VaultSource {

    private final SortedMap<VaultPath, byte[]> files;

    private MemorySource(SortedMap<VaultPath, byte[]> files) {
        this.files = files;
    }

    /**
     * Makes a vault of texts, written as UTF-8.
     *
     * @param texts vault path to text
     * @return the vault
     * @throws IllegalArgumentException if a name is not a path in a vault
     */
    public static MemorySource of(Map<String, String> texts) {
        var files = new TreeMap<VaultPath, byte[]>();
        texts.forEach((path, text) -> files.put(VaultPath.of(path), text.getBytes(StandardCharsets.UTF_8)));
        return new MemorySource(files);
    }

    /**
     * Makes a vault of bytes.
     *
     * @param contents path to bytes; the arrays are copied
     * @return the vault
     */
    public static MemorySource ofBytes(Map<VaultPath, byte[]> contents) {
        var files = new TreeMap<VaultPath, byte[]>();
        contents.forEach((path, bytes) -> files.put(path, bytes.clone()));
        return new MemorySource(files);
    }

    @Override
    public List<SourceFile> files() {
        return files.entrySet().stream()
                .map(file -> new SourceFile(file.getKey(), file.getValue().length, Instant.EPOCH))
                .toList();
    }

    @Override
    public byte[] read(VaultPath path) throws IOException {
        byte[] bytes = files.get(path);
        if (bytes == null) {
            throw new NoSuchFileException(path.value());
        }
        return bytes.clone();
    }
}

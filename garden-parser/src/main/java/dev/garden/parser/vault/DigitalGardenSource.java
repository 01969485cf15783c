package dev.garden.parser.vault;

import dev.garden.model.source.VaultPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The repository that the Digital Garden plugin publishes to, seen as a vault: its notes ({@code src/site/notes}) together with the
 * files that they show ({@code src/site/img/user}), each at the path that it had in the vault it came from. Where the notes have no
 * {@code garden.yml}, the site settings in {@code .env} stand in for it. Layout: template {@code oleeskild/digitalgarden}.
 *
 * @since 0.1
 */
public final class DigitalGardenSource implements VaultSource {

    private static final String NOTES = "src/site/notes";
    private static final String FILES = "src/site/img/user";
    private static final String SETTINGS = ".env";
    private static final VaultPath GARDEN_SETTINGS = VaultPath.of("garden.yml");

    private final Path root;
    private final List<DirectorySource> parts;

    private DigitalGardenSource(Path root, List<DirectorySource> parts) {
        this.root = root;
        this.parts = parts;
    }

    /**
     * {@return the vault in the repository at {@code folder}; empty when the folder is no such repository}
     *
     * @param folder any folder
     */
    public static Optional<DigitalGardenSource> find(Path folder) {
        Path root = folder.toAbsolutePath().normalize();
        boolean vault = Files.isDirectory(root.resolve(".obsidian")) || Files.exists(root.resolve("garden.yml"));
        boolean template = Files.exists(root.resolve(".eleventy.js")) || Files.exists(root.resolve(SETTINGS));
        if (vault || !template || !Files.isDirectory(root.resolve(NOTES))) {
            return Optional.empty();
        }
        var parts = new ArrayList<>(List.of(DirectorySource.of(root.resolve(NOTES))));
        if (Files.isDirectory(root.resolve(FILES))) {
            parts.add(DirectorySource.of(root.resolve(FILES)));
        }
        return Optional.of(new DigitalGardenSource(root, List.copyOf(parts)));
    }

    @Override
    public List<SourceFile> files() throws IOException {
        Map<VaultPath, SourceFile> files = new LinkedHashMap<>();
        for (DirectorySource part : parts) {
            part.files().forEach(file -> files.putIfAbsent(file.path(), file));
        }
        if (!files.containsKey(GARDEN_SETTINGS)) {
            files.put(GARDEN_SETTINGS, new SourceFile(GARDEN_SETTINGS, settings().length, Instant.EPOCH));
        }
        return sorted(files.values());
    }

    @Override
    public byte[] read(VaultPath path) throws IOException {
        for (DirectorySource part : parts) {
            if (Files.isRegularFile(part.locate(path))) {
                return part.read(path);
            }
        }
        if (path.equals(GARDEN_SETTINGS)) {
            return settings();
        }
        return parts.get(0).read(path);
    }

    @Override
    public InputStream open(VaultPath path) throws IOException {
        for (DirectorySource part : parts) {
            if (Files.isRegularFile(part.locate(path))) {
                return part.open(path);
            }
        }
        return new ByteArrayInputStream(read(path));
    }

    private byte[] settings() throws IOException {
        Path file = root.resolve(SETTINGS);
        String text = Files.isRegularFile(file) ? Files.readString(file, StandardCharsets.UTF_8) : "";
        return EnvironmentSettings.asGardenYml(text).getBytes(StandardCharsets.UTF_8);
    }

    private static List<SourceFile> sorted(Collection<SourceFile> files) {
        return files.stream().sorted(Comparator.comparing(SourceFile::path)).toList();
    }
}

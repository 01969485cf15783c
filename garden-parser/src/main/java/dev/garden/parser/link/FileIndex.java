package dev.garden.parser.link;

import dev.garden.model.source.VaultPath;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds files of a vault by path or by the end of their path, as Obsidian does: letter case put aside, notes with or without their
 * extension.
 */
final class FileIndex {

    private static final String NOTE = ".md";
    private static final List<String> FOLDER_NOTES = List.of("readme.md", "index.md");

    private final Map<String, VaultPath> byPath;
    private final Map<String, SameNamed> byName;

    /** Indexes files, which are in vault order: of two that differ in letter case alone the first is taken. */
    FileIndex(Collection<VaultPath> files) {
        byPath = new HashMap<>(files.size() * 2);
        var names = new Candidates(files.size());
        for (VaultPath file : files) {
            byPath.putIfAbsent(NameKey.of(file.value()), file);
            names.add(NameKey.of(file.name()), file);
        }
        byName = names.byKey();
    }

    /** Finds the file at exactly this path from the root of the vault. */
    Optional<VaultPath> at(String path) {
        return VaultPath.parse(path).flatMap(file -> exact(NameKey.of(file.value())));
    }

    /** Finds the file that {@code path} means in a note: relative when it begins with dots, else from the root, else by its end. */
    Optional<VaultPath> find(VaultPath from, String path) {
        if (path.endsWith("/")) {
            return ofFolder(from, path);
        }
        if (path.startsWith("./") || path.startsWith("../")) {
            return from.resolve(path).flatMap(file -> exact(NameKey.of(file.value())));
        }
        return plain(path)
                .map(NameKey::of)
                .flatMap(key -> exact(key).or(() -> ending(from, key)).or(() -> ending(from, key + NOTE)));
    }

    /** Finds the note that stands for the folder at {@code path}, from the root or from the folder of the note that links. */
    private Optional<VaultPath> ofFolder(VaultPath from, String path) {
        return Stream.of(VaultPath.parse(path), from.resolve(path))
                .flatMap(Optional::stream)
                .flatMap(folder -> ofFolder(folder.value()).stream())
                .findFirst();
    }

    /** Finds the note that VuePress and GitHub show for a folder. */
    Optional<VaultPath> ofFolder(String folder) {
        return FOLDER_NOTES.stream()
                .flatMap(name -> exact(NameKey.of(folder) + "/" + name).stream())
                .findFirst();
    }

    /** Nearly every link is a plain path already; only what has dots or slashes beside each other needs a closer look. */
    private static Optional<String> plain(String path) {
        boolean isPlain = !path.startsWith("/") && !path.contains("//") && !path.contains("/.");
        return isPlain ? Optional.of(path) : VaultPath.parse(path).map(VaultPath::value);
    }

    private Optional<VaultPath> exact(String key) {
        return Optional.ofNullable(byPath.get(key)).or(() -> Optional.ofNullable(byPath.get(key + NOTE)));
    }

    private Optional<VaultPath> ending(VaultPath from, String key) {
        int slash = key.lastIndexOf('/');
        SameNamed named = byName.get(key.substring(slash + 1));
        return Optional.ofNullable(named)
                .flatMap(files -> slash < 0 ? Optional.of(files) : files.ending(key))
                .map(files -> files.nearest(from));
    }
}

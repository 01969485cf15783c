package dev.garden.parser.link;

import dev.garden.model.source.VaultPath;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds files of a vault by path or by the end of their path, as Obsidian does: letter case put aside, notes with or without their
 * extension.
 */
final class FileIndex {

    private static final String NOTE = ".md";

    private final Map<String, VaultPath> byPath;
    private final Map<String, List<VaultPath>> byName;

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
            return Optional.empty();
        }
        if (path.startsWith("./") || path.startsWith("../")) {
            return from.resolve(path).flatMap(file -> exact(NameKey.of(file.value())));
        }
        return plain(path)
                .map(NameKey::of)
                .flatMap(key -> exact(key).or(() -> ending(from, key)).or(() -> ending(from, key + NOTE)));
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
        var named = byName.get(key.substring(slash + 1));
        if (named == null) {
            return Optional.empty();
        }
        String end = "/" + key;
        return slash < 0
                ? nearest(from, named)
                : nearest(
                        from,
                        named.stream()
                                .filter(file -> NameKey.of(file.value()).endsWith(end))
                                .toList());
    }

    /**
     * Chooses among files that a link may mean: one below the folder of the note, else any; of several the one with the shortest
     * path, else the first.
     *
     * @param files the shortest path first
     */
    static Optional<VaultPath> nearest(VaultPath from, List<VaultPath> files) {
        if (files.size() > 1 && !from.folder().isEmpty()) {
            String folder = from.folder();
            for (VaultPath file : files) {
                if (file.isBelow(folder)) {
                    return Optional.of(file);
                }
            }
        }
        return files.isEmpty() ? Optional.empty() : Optional.of(files.get(0));
    }

    /** Orders what a name may mean. */
    static final Comparator<VaultPath> SHORTEST =
            Comparator.<VaultPath>comparingInt(file -> file.value().length()).thenComparing(file -> file);
}

package dev.garden.parser.link;

import dev.garden.model.source.VaultPath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The files that one name may mean, and the choice among them. Nearly all names are unique or nearly so; of a name that every folder
 * has ({@code index}, {@code README}) the files are found by folder and by the end of their path without looking at each.
 */
final class SameNamed {

    /** Looking at so many is quicker than any index. */
    private static final int FEW = 8;

    /** How many folders of a path are indexed, from either end: what lies deeper is looked at one by one. */
    private static final int DEEPEST = 12;

    /** Orders what a name may mean. */
    private static final Comparator<VaultPath> SHORTEST =
            Comparator.<VaultPath>comparingInt(file -> file.value().length()).thenComparing(file -> file);

    private final List<VaultPath> files;
    private final Map<String, VaultPath> firstBelow;
    private final Map<String, SameNamed> byEnd;

    private SameNamed(List<VaultPath> files, Map<String, VaultPath> firstBelow, Map<String, SameNamed> byEnd) {
        this.files = files;
        this.firstBelow = firstBelow;
        this.byEnd = byEnd;
    }

    /** Makes the choice among {@code files}, in any order. */
    static SameNamed of(List<VaultPath> files) {
        if (files.size() == 1) {
            return new SameNamed(files, Map.of(), Map.of());
        }
        var sorted = files.stream().sorted(SHORTEST).toList();
        if (sorted.size() <= FEW) {
            return new SameNamed(sorted, Map.of(), Map.of());
        }
        var ends = new HashMap<String, List<VaultPath>>();
        for (VaultPath file : sorted) {
            for (String end : ends(file)) {
                ends.computeIfAbsent(end, key -> new ArrayList<>()).add(file);
            }
        }
        var byEnd = new HashMap<String, SameNamed>();
        ends.forEach((end, ended) -> byEnd.put(end, new SameNamed(ended, folders(ended), Map.of())));
        return new SameNamed(sorted, folders(sorted), byEnd);
    }

    /** The ends of a path that a link may name it by, beyond the bare name. */
    private static List<String> ends(VaultPath file) {
        var ends = new ArrayList<String>();
        String key = NameKey.of(file.value());
        int slash = key.lastIndexOf('/');
        for (int folders = 0; slash >= 0 && folders < DEEPEST; folders++) {
            slash = slash == 0 ? -1 : key.lastIndexOf('/', slash - 1);
            ends.add(key.substring(slash + 1));
        }
        return ends;
    }

    /** The first of {@code files} below each folder. */
    private static Map<String, VaultPath> folders(List<VaultPath> files) {
        var first = new HashMap<String, VaultPath>();
        if (files.size() > FEW) {
            for (VaultPath file : files) {
                int slash = file.value().indexOf('/');
                for (int folders = 0; slash >= 0 && folders < DEEPEST; folders++) {
                    first.putIfAbsent(file.value().substring(0, slash), file);
                    slash = file.value().indexOf('/', slash + 1);
                }
            }
        }
        return first;
    }

    /**
     * Chooses: one below the folder of the note, else any; of several the one with the shortest path, else the first.
     *
     * @param from the note that links
     */
    VaultPath nearest(VaultPath from) {
        String folder = from.folder();
        VaultPath first = files.get(0);
        if (files.size() == 1 || folder.isEmpty()) {
            return first;
        }
        boolean indexed =
                files.size() > FEW && folder.chars().filter(c -> c == '/').count() < DEEPEST;
        if (indexed) {
            return firstBelow.getOrDefault(folder, first);
        }
        return files.stream().filter(file -> file.isBelow(folder)).findFirst().orElse(first);
    }

    /**
     * Keeps the files whose path ends in whole segments.
     *
     * @param key those segments, as {@link NameKey} makes them; the last one is the name
     * @return the choice among these; empty if there is none
     */
    Optional<SameNamed> ending(String key) {
        boolean indexed =
                files.size() > FEW && key.chars().filter(c -> c == '/').count() <= DEEPEST;
        if (indexed) {
            return Optional.ofNullable(byEnd.get(key));
        }
        var ended = files.stream()
                .filter(file -> ("/" + NameKey.of(file.value())).endsWith("/" + key))
                .toList();
        return ended.isEmpty() ? Optional.empty() : Optional.of(new SameNamed(ended, folders(ended), Map.of()));
    }
}

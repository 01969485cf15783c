package dev.garden.render.feature.folder;

import dev.garden.model.NoteFlag;
import dev.garden.model.source.VaultPath;
import dev.garden.render.output.OutputPath;
import dev.garden.render.spi.PlannedNote;
import dev.garden.render.spi.SitePlan;
import dev.garden.render.view.LinkView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What is in each folder; found out once for all of them. */
final class FolderIndex {

    private final SitePlan plan;
    private final Map<String, List<String>> below = new HashMap<>();
    private final Map<String, List<PlannedNote>> notes = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    FolderIndex(SitePlan plan) {
        this.plan = plan;
        var folders = new TreeSet<>(plan.folders().keySet());
        folders.addAll(plan.folderNotes().keySet());
        folders.forEach(folder -> {
            counts.put(folder, 0);
            below.computeIfAbsent(parent(folder), name -> new ArrayList<>()).add(folder);
        });
        int longest = folders.stream().mapToInt(String::length).max().orElse(0);
        Set<VaultPath> standing = new HashSet<>();
        plan.folderNotes().values().forEach(note -> standing.add(note.path()));
        for (PlannedNote note : plan.notes()) {
            if (note.isListed()) {
                count(place(note), longest);
                if (!standing.contains(note.path())) {
                    notes.computeIfAbsent(parent(place(note)), folder -> new ArrayList<>())
                            .add(note);
                }
            }
        }
    }

    /** Counts a note for the folder that it lies in and for those above. Its place can have more slashes than any folder has. */
    private void count(String place, int longest) {
        for (int slash = place.indexOf('/'); slash > 0 && slash <= longest; slash = place.indexOf('/', slash + 1)) {
            counts.computeIfPresent(place.substring(0, slash), (folder, count) -> count + 1);
        }
    }

    /** {@return the ways to the folders in a folder, in order of their names} */
    List<LinkView> below(String folder) {
        return below.getOrDefault(folder, List.of()).stream()
                .sorted(Comparator.comparing(FolderIndex::last, plan.nameOrder()))
                .flatMap(other -> plan.folderPage(other).map(page -> link(other, page)).stream())
                .toList();
    }

    /** {@return the listed notes in a folder, but for the one that stands for it; pinned ones first, then in order of their names} */
    List<PlannedNote> notes(String folder) {
        return notes.getOrDefault(folder, List.of()).stream()
                .sorted(order(plan.nameOrder()))
                .toList();
    }

    /** {@return how many listed notes are in a folder and below} */
    int count(String folder) {
        return counts.getOrDefault(folder, 0);
    }

    private static LinkView link(String folder, OutputPath path) {
        return LinkView.of(last(folder), path.address());
    }

    private static Comparator<PlannedNote> order(Comparator<String> names) {
        return Comparator.comparing(
                        (PlannedNote note) -> !note.note().settings().is(NoteFlag.PINNED))
                .thenComparing(note -> last(place(note)), names)
                .thenComparing(PlannedNote::path);
    }

    private static String place(PlannedNote note) {
        return note.note().settings().gardenPath();
    }

    private static String parent(String path) {
        return path.indexOf('/') < 0 ? "" : path.substring(0, path.lastIndexOf('/'));
    }

    /** {@return the last segment of a path} */
    static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}

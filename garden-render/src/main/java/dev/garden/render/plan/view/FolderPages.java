package dev.garden.render.plan.view;

import dev.garden.model.link.Permalink;
import dev.garden.render.output.OutputPath;
import dev.garden.render.spi.PlannedNote;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The folders that have a page of their own: those with a listed note in them or below, where no note has taken the address. */
public final class FolderPages {

    /** Names of files that stand for their folder, beside that of the folder itself. */
    private static final Set<String> STANDING = Set.of("index", "readme");

    private final SortedMap<String, OutputPath> pages = new TreeMap<>();
    private final SortedMap<String, PlannedNote> own = new TreeMap<>();
    // By lower case: on some disks two addresses that differ in letter case alone are one.
    private final Map<String, OutputPath> taken = new HashMap<>();
    private final Map<OutputPath, PlannedNote> at = new HashMap<>();

    FolderPages(Iterable<PlannedNote> notes) {
        notes.forEach(note -> taken.put(key(note.output()), note.output()));
        notes.forEach(note -> at.put(note.output(), note));
        notes.forEach(this::addOwn);
        notes.forEach(this::add);
    }

    /** A note of a folder: it lies at its address, or in it under its name or one that programs take for its beginning. */
    private void addOwn(PlannedNote note) {
        if (note.isQuotable() && !note.permalink().path().equals("/")) {
            String place = note.note().settings().gardenPath();
            String name = Folders.name(place);
            String folder = place.substring(0, Math.max(0, place.length() - name.length() - 1));
            if (name.equals(Folders.name(folder)) || STANDING.contains(name.toLowerCase(Locale.ROOT))) {
                own.putIfAbsent(folder, note);
            }
            own.remove("");
        }
    }

    private void add(PlannedNote note) {
        if (note.isListed()) {
            for (String folder : Folders.above(note.note().settings().gardenPath())) {
                Optional.ofNullable(own.get(folder))
                        .map(PlannedNote::output)
                        .or(() -> address(folder).map(page -> taken.getOrDefault(key(page), page)))
                        .ifPresent(page -> put(folder, page));
            }
        }
    }

    private void put(String folder, OutputPath page) {
        pages.putIfAbsent(folder, page);
        PlannedNote note = at.get(page);
        if (note != null && note.isQuotable()) {
            own.putIfAbsent(folder, note);
        }
    }

    private static String key(OutputPath page) {
        return page.value().toLowerCase(Locale.ROOT);
    }

    private static Optional<OutputPath> address(String folder) {
        return Permalink.parse(folder.replaceAll("\\s+", "-")).map(OutputPath::ofPage);
    }

    /** {@return the page of a folder: its own, or that of the note that lies at its address} */
    public Optional<OutputPath> find(String folder) {
        return Optional.ofNullable(pages.get(folder));
    }

    /** {@return what a folder is called: as its note, unless that is called as any file of its kind} */
    String title(String folder) {
        return Optional.ofNullable(own.get(folder))
                .map(PlannedNote::title)
                .filter(title -> !STANDING.contains(title.toLowerCase(Locale.ROOT)))
                .orElseGet(() -> Folders.name(folder));
    }

    /** {@return the notes that are the pages of folders, by folder} */
    public SortedMap<String, PlannedNote> notes() {
        return Collections.unmodifiableSortedMap(own);
    }

    /** {@return the folders whose pages have to be made} */
    public SortedMap<String, OutputPath> toMake() {
        var free = new TreeMap<>(pages);
        free.values().removeIf(at::containsKey);
        return free;
    }

    /** {@return the folder that has this page} */
    Optional<String> folderOf(OutputPath page) {
        return pages.entrySet().stream()
                .filter(entry -> entry.getValue().equals(page))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}

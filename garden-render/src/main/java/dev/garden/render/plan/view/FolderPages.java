package dev.garden.render.plan.view;

import dev.garden.model.link.Permalink;
import dev.garden.render.output.OutputPath;
import dev.garden.render.spi.PlannedNote;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The folders that have a page of their own: those with a listed note in them or below, where no note has taken the address. */
public final class FolderPages {

    private final SortedMap<String, OutputPath> pages = new TreeMap<>();
    // By lower case: on some disks two addresses that differ in letter case alone are one.
    private final Map<String, OutputPath> taken = new HashMap<>();

    FolderPages(Iterable<PlannedNote> notes) {
        notes.forEach(note -> taken.put(key(note.output()), note.output()));
        notes.forEach(this::add);
    }

    private void add(PlannedNote note) {
        if (note.isListed()) {
            for (String folder : Folders.above(note.note().settings().gardenPath())) {
                address(folder)
                        .map(page -> taken.getOrDefault(key(page), page))
                        .ifPresent(page -> pages.putIfAbsent(folder, page));
            }
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

    /** {@return the folders whose pages have to be made} */
    public SortedMap<String, OutputPath> toMake() {
        var free = new TreeMap<>(pages);
        free.values().removeIf(taken::containsValue);
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

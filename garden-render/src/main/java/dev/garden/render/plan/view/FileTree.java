package dev.garden.render.plan.view;

import dev.garden.model.NoteFlag;
import dev.garden.render.spi.PlannedNote;
import dev.garden.render.view.FolderView;
import dev.garden.render.view.LinkView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Builds the file tree of a garden from the places that its notes want to have in it. */
final class FileTree {

    private final Comparator<String> order;
    private final Function<String, Optional<String>> folderPages;

    /**
     * Makes a builder of trees.
     *
     * @param order of names
     * @param folderPages the address of the page of a folder, if it has one
     */
    FileTree(Comparator<String> order, Function<String, Optional<String>> folderPages) {
        this.order = order;
        this.folderPages = folderPages;
    }

    /** {@return the tree of the notes that do not hide from it} */
    FolderView of(Iterable<PlannedNote> notes, String title) {
        var root = new Folder("", order);
        for (PlannedNote note : notes) {
            if (note.isListed() && !note.note().settings().is(NoteFlag.HIDE_IN_FILE_TREE)) {
                root.add(note);
            }
        }
        return view(root, title);
    }

    private FolderView view(Folder folder, String name) {
        var entries = new ArrayList<FolderView.Entry>();
        folder.notes(NoteFlag.PINNED, true).forEach(leaf -> entries.add(entry(leaf)));
        folder.folders.forEach((child, below) -> entries.add(new FolderView.Entry(view(below, child), null)));
        folder.notes(NoteFlag.PINNED, false).forEach(leaf -> entries.add(entry(leaf)));
        return new FolderView(name, page(folder).orElse(null), entries, hrefs(entries), 0);
    }

    private Optional<String> page(Folder folder) {
        return folder.path.isEmpty() ? Optional.empty() : folderPages.apply(folder.path);
    }

    private static Set<String> hrefs(List<FolderView.Entry> entries) {
        var hrefs = new HashSet<String>();
        for (FolderView.Entry entry : entries) {
            hrefs.addAll(entry.folder() == null ? List.of() : entry.folder().hrefs());
            add(entry.note(), hrefs);
        }
        return hrefs;
    }

    private static void add(@Nullable LinkView link, Set<String> hrefs) {
        if (link != null) {
            hrefs.add(link.href());
        }
    }

    private static FolderView.Entry entry(Leaf leaf) {
        String icon =
                leaf.note.isProtected() ? null : leaf.note.note().settings().icon();
        return new FolderView.Entry(null, new LinkView(leaf.note.title(), leaf.note.href(), icon));
    }

    /** A note under the name that decides on its place. */
    private record Leaf(String name, PlannedNote note) {}

    private static final class Folder {
        private final String path;
        private final Comparator<String> order;
        private final SortedMap<String, Folder> folders;
        private final List<Leaf> leaves = new ArrayList<>();

        Folder(String path, Comparator<String> order) {
            this.path = path;
            this.order = order;
            this.folders = new TreeMap<>(order);
        }

        void add(PlannedNote note) {
            String place = note.note().settings().gardenPath();
            Folder folder = this;
            for (String above : Folders.above(place)) {
                folder = folder.child(above);
            }
            folder.leaves.add(new Leaf(Folders.name(place), note));
        }

        private Folder child(String below) {
            return folders.computeIfAbsent(Folders.name(below), name -> new Folder(below, order));
        }

        List<Leaf> notes(NoteFlag flag, boolean set) {
            return leaves.stream()
                    .filter(leaf -> leaf.note.note().settings().is(flag) == set)
                    .sorted(Comparator.comparing(Leaf::name, order).thenComparing(leaf -> leaf.note.path()))
                    .toList();
        }
    }
}

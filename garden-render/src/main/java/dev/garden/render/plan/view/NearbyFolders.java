package dev.garden.render.plan.view;

import dev.garden.render.view.FolderView;
import dev.garden.render.view.FolderView.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Cuts the file tree of a large garden down to what is near to a page: its folder and those above, with their entries around it. */
final class NearbyFolders {

    private final FolderView tree;
    private final Map<String, Integer> places = new HashMap<>();

    NearbyFolders(FolderView tree) {
        this.tree = tree;
        index(tree);
    }

    /** Where each note stands in its folder; to look for it again on every page would take the square of their number. */
    private void index(FolderView folder) {
        for (int i = 0; i < folder.entries().size(); i++) {
            Entry entry = folder.entries().get(i);
            if (entry.note() != null) {
                places.put(entry.note().href(), i);
            }
            if (entry.folder() != null) {
                index(entry.folder());
            }
        }
    }

    /** {@return the whole tree} */
    FolderView all() {
        return tree;
    }

    /** {@return what is near to the page at that address} */
    FolderView around(String href) {
        return opened(tree, href);
    }

    private FolderView opened(FolderView folder, String href) {
        List<Entry> shown = Window.around(place(folder, href), folder.entries());
        var entries = new ArrayList<Entry>(shown.size());
        for (Entry entry : shown) {
            FolderView below = entry.folder();
            entries.add(below == null ? entry : new Entry(near(below, href), null));
        }
        return with(entries, folder);
    }

    private FolderView near(FolderView folder, String href) {
        return folder.hrefs().contains(href) ? opened(folder, href) : closed(folder);
    }

    /** {@return a folder with nothing in it but the number of what is} */
    static FolderView closed(FolderView folder) {
        return with(List.of(), folder);
    }

    /** {@return a folder with its first entries; the folders among them are closed} */
    static FolderView begun(FolderView folder) {
        return with(closed(Window.around(0, folder.entries())), folder);
    }

    /** {@return the same entries with all folders closed} */
    static List<Entry> closed(List<Entry> entries) {
        return entries.stream()
                .map(entry -> entry.folder() == null ? entry : new Entry(closed(entry.folder()), null))
                .toList();
    }

    private static FolderView with(List<Entry> entries, FolderView folder) {
        int hidden = folder.entries().size() - entries.size();
        return new FolderView(folder.name(), folder.href(), entries, folder.hrefs(), hidden);
    }

    private int place(FolderView folder, String href) {
        if (!folder.hrefs().contains(href)) {
            return 0;
        }
        for (int i = 0; i < folder.entries().size(); i++) {
            FolderView below = folder.entries().get(i).folder();
            if (below != null && below.hrefs().contains(href)) {
                return i;
            }
        }
        return places.getOrDefault(href, 0);
    }
}

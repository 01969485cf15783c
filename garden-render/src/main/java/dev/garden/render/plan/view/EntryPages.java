package dev.garden.render.plan.view;

import dev.garden.render.output.OutputPath;
import dev.garden.render.output.Urls;
import dev.garden.render.spi.FeaturePage;
import dev.garden.render.view.FolderView;
import dev.garden.render.view.FolderView.Entry;
import dev.garden.render.view.NavView;
import dev.garden.render.view.PagesView;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The pages with the entries that sidebars leave out. For those without scripts one shows the top of the tree, whose folders have pages
 * anyway; for scripts there is a small one for each folder, fetched when a reader opens it.
 */
final class EntryPages {

    /** The page with the top of the tree. Pages of notes are all called {@code index.html}, so that none is in the way. */
    static final OutputPath TREE = OutputPath.of("sidebar/all.html");

    private EntryPages() {}

    /** {@return the page with all entries of a navigation, which is the {@code number}th of its size} */
    static FeaturePage of(NavView nav, int number) {
        OutputPath path = TREE.sibling("nav-" + number + ".html");
        return FeaturePage.of(path, "entries.peb", new Entries(nav, null, PagesView.ALONE))
                .titled(nav.title())
                .unindexed();
    }

    /** {@return the pages of a file tree} */
    static List<FeaturePage> of(FolderView tree, String title) {
        var pages = new ArrayList<FeaturePage>();
        for (FeaturePage.Part<Entry> part : FeaturePage.parts(TREE, tree.entries())) {
            var top = folder(NearbyFolders.closed(part.items()));
            pages.add(FeaturePage.of(part.path(), "entries.peb", new Entries(null, top, part.pages()))
                    .titled(title)
                    .unindexed());
        }
        addBranches(tree, pages);
        return pages;
    }

    private static void addBranches(FolderView folder, List<FeaturePage> pages) {
        for (Entry entry : folder.entries()) {
            FolderView below = entry.folder();
            if (below != null && below.href() != null) {
                var opened = folder(List.of(new Entry(NearbyFolders.begun(below), null)));
                pages.add(FeaturePage.of(path(below.href()), "branch.peb", new Branch(opened))
                        .titled(below.name())
                        .unindexed());
            }
            if (below != null) {
                addBranches(below, pages);
            }
        }
    }

    /** The place that {@code branches.js} works out of the address of a folder. */
    private static OutputPath path(String href) {
        return OutputPath.of("sidebar/" + Urls.decodePath(href) + "all.html");
    }

    private static FolderView folder(List<Entry> entries) {
        return new FolderView("", null, entries, Set.of(), 0);
    }

    /**
     * What {@code entries.peb} sees: one of both.
     *
     * @param nav a navigation
     * @param tree the folders and notes at the top
     * @param pages where the page stands among those of the tree
     */
    record Entries(@Nullable NavView nav, @Nullable FolderView tree, PagesView pages) {}

    /**
     * What {@code branch.peb} sees.
     *
     * @param tree one folder with what is in it
     */
    record Branch(FolderView tree) {}
}

package dev.garden.render.plan.view;

import dev.garden.render.output.OutputPath;
import dev.garden.render.spi.FeaturePage;
import dev.garden.render.view.FolderView;
import dev.garden.render.view.LinkView;
import dev.garden.render.view.NavView;
import dev.garden.render.view.PageView.Sidebar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside the texts. A page must not grow with the garden: of many entries it shows those around itself, and pages that
 * all others share have the rest.
 */
final class Sidebars {

    private static final int MOST_ENTRIES = 400;

    private final List<LinkView> links;
    private final NearbyFolders tree;
    private final Map<String, NearbySections> large = new HashMap<>();
    /** Where all entries of the tree or of a navigation are, by the address of the navigation. */
    private final Map<String, OutputPath> all = new HashMap<>();

    private final List<FeaturePage> pages = new ArrayList<>();

    /**
     * Takes what may stand there.
     *
     * @param navs the navigations
     * @param tree all folders
     * @param treeTitle what the page with the whole tree is called
     */
    Sidebars(NavViews navs, FolderView tree, String treeTitle) {
        this.links = navs.links();
        this.tree = new NearbyFolders(tree);
        if (tree.hrefs().size() > MOST_ENTRIES) {
            all.put("", EntryPages.TREE);
            pages.addAll(EntryPages.of(tree, treeTitle));
        }
        for (NavView nav : navs.views()) {
            if (entries(nav) > MOST_ENTRIES) {
                large.put(nav.href(), new NearbySections(nav));
                FeaturePage page = EntryPages.of(nav, large.size());
                all.put(nav.href(), page.path());
                pages.add(page);
            }
        }
    }

    private static int entries(NavView nav) {
        return nav.sections().stream()
                .mapToInt(section -> section.hrefs().size())
                .sum();
    }

    /** {@return the pages with all entries, for those that do not show them} */
    List<FeaturePage> pages() {
        return List.copyOf(pages);
    }

    /**
     * {@return the sidebar of a page}
     *
     * @param href of the page
     * @param nav that serves it
     * @param showsTree whether the page wants the file tree when no navigation serves it
     */
    Optional<Sidebar> of(String href, @Nullable NavView nav, boolean showsTree) {
        List<LinkView> others = links.stream()
                .filter(link -> nav == null || !link.href().equals(nav.href()))
                .toList();
        if (nav != null) {
            NearbySections near = large.get(nav.href());
            return Optional.of(new Sidebar(near == null ? nav : near.around(href), null, others, all(nav.href())));
        }
        if (showsTree) {
            FolderView shown = all.containsKey("") ? tree.around(href) : tree.all();
            return Optional.of(new Sidebar(null, shown, others, all("")));
        }
        return others.isEmpty() ? Optional.empty() : Optional.of(new Sidebar(null, null, others, null));
    }

    private @Nullable String all(String of) {
        OutputPath page = all.get(of);
        return page == null ? null : page.address();
    }
}

package dev.garden.render.plan.view;

import dev.garden.render.output.OutputPath;
import dev.garden.render.spi.FeaturePage;
import dev.garden.render.view.FolderView;
import dev.garden.render.view.LinkView;
import dev.garden.render.view.NavView;
import dev.garden.render.view.PageView.Sidebar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside the texts. A page must not grow with the garden: of many entries it shows those around itself, and one page
 * that all others share has them all.
 */
final class Sidebars {

    private static final int MOST_ENTRIES = 400;
    private static final String TEMPLATE = "entries.peb";

    private final List<LinkView> links;
    private final NearbyFolders tree;
    private final Map<String, NearbySections> large = new HashMap<>();
    private final Map<String, FeaturePage> pages = new LinkedHashMap<>();

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
            pages.put("", page("all", new Entries(null, tree), treeTitle));
        }
        for (NavView nav : navs.views()) {
            if (entries(nav) > MOST_ENTRIES) {
                large.put(nav.href(), new NearbySections(nav));
                pages.put(nav.href(), page("nav-" + large.size(), new Entries(nav, null), nav.title()));
            }
        }
    }

    private static int entries(NavView nav) {
        return nav.sections().stream()
                .mapToInt(section -> section.hrefs().size())
                .sum();
    }

    private static FeaturePage page(String name, Entries entries, String title) {
        OutputPath path = OutputPath.of("sidebar/" + name + ".html");
        return FeaturePage.of(path, TEMPLATE, entries).titled(title).unindexed();
    }

    /** {@return the pages with all entries, for those that do not show them} */
    List<FeaturePage> pages() {
        return new ArrayList<>(pages.values());
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
            FolderView shown = pages.containsKey("") ? tree.around(href) : tree.all();
            return Optional.of(new Sidebar(null, shown, others, all("")));
        }
        return others.isEmpty() ? Optional.empty() : Optional.of(new Sidebar(null, null, others, null));
    }

    private @Nullable String all(String of) {
        FeaturePage page = pages.get(of);
        return page == null ? null : page.path().address();
    }

    /**
     * What a page with all entries shows: one of both.
     *
     * @param nav a navigation
     * @param tree the folders
     */
    record Entries(@Nullable NavView nav, @Nullable FolderView tree) {}
}

package dev.garden.render.plan.view;

import dev.garden.model.Garden;
import dev.garden.model.Note;
import dev.garden.model.nav.Icon;
import dev.garden.model.nav.Nav;
import dev.garden.model.nav.NavItem;
import dev.garden.model.nav.NavSection;
import dev.garden.model.nav.NavTarget;
import dev.garden.model.source.VaultPath;
import dev.garden.render.output.OutputPath;
import dev.garden.render.output.Urls;
import dev.garden.render.view.LinkView;
import dev.garden.render.view.NavItemView;
import dev.garden.render.view.NavSectionView;
import dev.garden.render.view.NavView;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The navigations of a garden as pages show them; each is made once. */
public final class NavViews {

    private final List<Nav> navs;
    private final PublishedNotes notes;
    private final Map<VaultPath, NavView> views = new HashMap<>();

    public NavViews(List<Nav> navs, PublishedNotes notes) {
        this.notes = notes;
        this.navs =
                navs.stream().filter(nav -> notes.find(nav.note()).isPresent()).toList();
        this.navs.forEach(nav -> views.put(nav.note(), view(nav)));
    }

    public List<Nav> all() {
        return navs;
    }

    public boolean isNav(VaultPath note) {
        return views.containsKey(note);
    }

    /** {@return the ways to all navigations} */
    List<LinkView> links() {
        return navs.stream().map(this::link).toList();
    }

    // Navigations are often all called the same; the folder that they serve tells them apart.
    private LinkView link(Nav nav) {
        boolean alone =
                navs.stream().filter(other -> other.title().equals(nav.title())).count() < 2;
        String folder = nav.scope().substring(nav.scope().lastIndexOf('/') + 1);
        return LinkView.of(alone || folder.isEmpty() ? nav.title() : folder, href(nav));
    }

    private static String href(Nav nav) {
        return OutputPath.ofPage(nav.permalink()).address();
    }

    /** {@return the views of all navigations, in order} */
    List<NavView> views() {
        return navs.stream().flatMap(nav -> find(nav).stream()).toList();
    }

    /** {@return the view of a navigation} */
    public Optional<NavView> find(@Nullable Nav nav) {
        return nav == null ? Optional.empty() : Optional.ofNullable(views.get(nav.note()));
    }

    /** {@return the navigation that serves a folder: its own, else that of the nearest folder upwards} */
    public Optional<NavView> serving(String folder) {
        return navs.stream()
                .filter(nav -> nav.scope().isEmpty() || (folder + "/").startsWith(nav.scope() + "/"))
                .max(Comparator.comparingInt(nav -> nav.scope().length()))
                .flatMap(this::find);
    }

    /** {@return the navigation that serves a note; the note of a navigation is served by itself, whatever folder it lies in} */
    public Optional<Nav> serving(Garden garden, Note note) {
        Optional<Nav> own =
                navs.stream().filter(nav -> nav.note().equals(note.path())).findFirst();
        return own.or(() -> garden.navFor(note)).filter(navs::contains);
    }

    /** {@return the navigation of the whole vault, for pages that are no notes} */
    public Optional<NavView> root() {
        return navs.stream().filter(nav -> nav.scope().isEmpty()).findFirst().flatMap(this::find);
    }

    private NavView view(Nav nav) {
        var sections = nav.sections().stream().map(this::section).toList();
        return new NavView(nav.title(), href(nav), sections);
    }

    private NavSectionView section(NavSection section) {
        var items = section.items().stream().map(this::item).toList();
        var hrefs = new LinkedHashSet<String>();
        items.forEach(item -> collect(item, hrefs));
        return new NavSectionView(section.title(), section.level(), items, hrefs, 0);
    }

    private static void collect(NavItemView item, Set<String> hrefs) {
        if (item.href() != null) {
            hrefs.add(item.href());
        }
        item.items().forEach(below -> collect(below, hrefs));
    }

    private NavItemView item(NavItem item) {
        String icon = Optional.ofNullable(item.icon()).map(Icon::toString).orElse(null);
        String href = href(item.target()).orElse(null);
        var below = item.items().stream().map(this::item).toList();
        return new NavItemView(item.label(), href, icon, state(item.target(), href), below);
    }

    private Optional<String> href(@Nullable NavTarget target) {
        if (target instanceof NavTarget.ToNote to) {
            String fragment = to.anchor() == null ? "" : "#" + Urls.encodePath(to.anchor());
            return notes.find(to.note()).map(note -> note.href() + fragment);
        }
        if (target instanceof NavTarget.ToFile to && !to.file().isView()) {
            return Optional.of(OutputPath.ofFile(to.file()).address());
        }
        return target instanceof NavTarget.ToUrl to ? Optional.of(to.url()) : Optional.empty();
    }

    private static String state(@Nullable NavTarget target, @Nullable String href) {
        if (target == null) {
            return "group";
        }
        if (href == null) {
            return "unresolved";
        }
        return target instanceof NavTarget.ToUrl ? "external" : "note";
    }
}

package dev.garden.render.plan;

import dev.garden.model.Garden;
import dev.garden.model.Note;
import dev.garden.model.NoteFlag;
import dev.garden.model.NoteSwitch;
import dev.garden.model.nav.Nav;
import dev.garden.render.i18n.Messages;
import dev.garden.render.output.OutputPath;
import dev.garden.render.spi.FeaturePage;
import dev.garden.render.spi.PlannedNote;
import dev.garden.render.view.FolderView;
import dev.garden.render.view.LinkView;
import dev.garden.render.view.NavView;
import dev.garden.render.view.PageView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What every page shows around its own content. */
final class PageViews {

    private final SiteInfo site;
    private final Garden garden;
    private final NavViews navs;
    private final FolderView tree;
    private final FolderPages folders;

    PageViews(SiteInfo site, Garden garden, NavViews navs, PublishedNotes notes) {
        this.site = site;
        this.garden = garden;
        this.navs = navs;
        this.folders = new FolderPages(notes.all());
        this.tree = new FileTree(site.order(), folder -> folders.find(folder).map(OutputPath::address))
                .of(notes.all(), site.view().title());
    }

    FolderPages folders() {
        return folders;
    }

    PageView of(PlannedNote planned) {
        Note note = planned.note();
        Messages messages = site.words().of(note);
        Optional<NavView> nav = nav(note);
        boolean home = note.permalink().path().equals("/");
        return new PageView(
                home ? "home" : "note",
                planned.href(),
                planned.title(),
                planned.description().orElse(null),
                messages.lang(),
                messages.direction(),
                site.absoluteUrl(planned.output()).orElse(null),
                planned.isQuotable(),
                classes(home ? "home" : "note", nav.isPresent()),
                planned.isProtected() ? Map.of() : note.settings().metatags(),
                note.settings().shows(NoteSwitch.HOME_LINK) ? home() : null,
                note.settings().shows(NoteSwitch.SEARCH),
                nav.orElse(null),
                navs.links(),
                nav.isEmpty() && note.settings().shows(NoteSwitch.FILE_TREE) ? tree : null,
                home || note.settings().is(NoteFlag.HIDE) ? List.of() : crumbs(note));
    }

    // The note of a navigation is shown with itself, whatever folder it lies in.
    private Optional<NavView> nav(Note note) {
        Optional<Nav> own = navs.all().stream()
                .filter(nav -> nav.note().equals(note.path()))
                .findFirst();
        return own.or(() -> garden.navFor(note)).flatMap(navs::find);
    }

    PageView of(FeaturePage page) {
        Messages messages = site.words().site();
        Optional<NavView> nav = navs.root();
        return new PageView(
                page.kind(),
                page.path().address(),
                page.title().isEmpty() ? site.view().title() : page.title(),
                page.kind().equals("home") ? site.view().description() : null,
                messages.lang(),
                messages.direction(),
                page.indexed() ? site.absoluteUrl(page.path()).orElse(null) : null,
                page.indexed(),
                classes(page.kind(), nav.isPresent()),
                Map.of(),
                home(),
                true,
                nav.orElse(null),
                navs.links(),
                nav.isPresent() ? null : tree,
                List.of());
    }

    private LinkView home() {
        return LinkView.of(site.view().title(), "");
    }

    private List<String> classes(String kind, boolean withNav) {
        var classes = new ArrayList<>(site.classes());
        classes.add("page-" + kind);
        classes.add(withNav ? "has-nav" : "has-tree");
        return classes;
    }

    private List<LinkView> crumbs(Note note) {
        var crumbs = new ArrayList<LinkView>();
        String path = note.settings().gardenPath();
        for (int slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
            link(path.substring(0, slash)).ifPresent(crumbs::add);
        }
        return crumbs;
    }

    private Optional<LinkView> link(String folder) {
        return folders.find(folder).map(OutputPath::address).map(href -> LinkView.of(FolderPages.name(folder), href));
    }
}

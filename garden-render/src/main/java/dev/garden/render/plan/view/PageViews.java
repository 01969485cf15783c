package dev.garden.render.plan.view;

import dev.garden.model.Garden;
import dev.garden.model.Note;
import dev.garden.model.NoteFlag;
import dev.garden.model.NoteSwitch;
import dev.garden.render.i18n.Messages;
import dev.garden.render.output.OutputPath;
import dev.garden.render.plan.head.PageHeads;
import dev.garden.render.plan.site.SiteInfo;
import dev.garden.render.spi.FeaturePage;
import dev.garden.render.spi.NoteBody;
import dev.garden.render.spi.PlannedNote;
import dev.garden.render.view.FolderView;
import dev.garden.render.view.LinkView;
import dev.garden.render.view.NavView;
import dev.garden.render.view.PageView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** What every page shows around its own content. */
public final class PageViews {

    private final SiteInfo site;
    private final Garden garden;
    private final NavViews navs;
    private final FolderPages folders;
    private final Sidebars sidebars;
    private final PageHeads heads;
    private final Translations translations;

    public PageViews(SiteInfo site, Garden garden, NavViews navs, PublishedNotes notes, PageHeads heads) {
        this.site = site;
        this.garden = garden;
        this.navs = navs;
        this.heads = heads;
        this.translations = new Translations(site.words(), notes.all());
        this.folders = new FolderPages(notes.all());
        FolderView tree = new FileTree(
                        site.order(), folder -> folders.find(folder).map(OutputPath::address))
                .of(notes.all(), site.view().title());
        this.sidebars = new Sidebars(navs, tree, site.words().site().say("tree.label"));
    }

    public FolderPages folders() {
        return folders;
    }

    /** {@return the pages with all entries of sidebars that are too large for every page} */
    public List<FeaturePage> sidebarPages() {
        return sidebars.pages();
    }

    /** {@return what the page of a note shows; it may ask those other sites} */
    public PageView of(PlannedNote planned, NoteBody body, SortedSet<String> guests) {
        Note note = planned.note();
        Messages messages = site.words().of(note);
        NavView nav = nav(note).orElse(null);
        boolean home = note.permalink().path().equals("/");
        String kind = home ? "home" : "note";
        return new PageView(
                kind,
                planned.href(),
                planned.title(),
                messages.lang(),
                messages.direction(),
                heads.of(planned, body, guests),
                classes(kind),
                note.settings().shows(NoteSwitch.HOME_LINK) ? home() : null,
                note.settings().shows(NoteSwitch.SEARCH),
                sidebars.of(planned.href(), nav, note.settings().shows(NoteSwitch.FILE_TREE))
                        .orElse(null),
                home || note.settings().is(NoteFlag.HIDE) ? List.of() : crumbs(planned),
                translations.of(planned));
    }

    public PageView of(FeaturePage page) {
        Messages messages = site.words().site();
        String title = page.title().isEmpty() ? site.view().title() : page.title();
        return new PageView(
                page.kind(),
                page.path().address(),
                title,
                messages.lang(),
                messages.direction(),
                heads.of(page, title),
                classes(page.kind()),
                home(),
                true,
                sidebars.of(page.path().address(), nav(page), true).orElse(null),
                List.of(),
                List.of());
    }

    private Optional<NavView> nav(Note note) {
        return navs.serving(garden, note).flatMap(navs::find);
    }

    private @Nullable NavView nav(FeaturePage page) {
        return folders.folderOf(page.path())
                .flatMap(navs::serving)
                .or(navs::root)
                .orElse(null);
    }

    private LinkView home() {
        return LinkView.of(site.view().title(), "");
    }

    private List<String> classes(String kind) {
        var classes = new ArrayList<>(site.classes());
        classes.add("page-" + kind);
        return classes;
    }

    /** The note of a folder does not stand above itself. */
    private List<LinkView> crumbs(PlannedNote note) {
        return Folders.above(note.note().settings().gardenPath()).stream()
                .flatMap(folder -> link(folder).stream())
                .filter(link -> !link.href().equals(note.href()))
                .toList();
    }

    private Optional<LinkView> link(String folder) {
        return folders.find(folder).map(OutputPath::address).map(href -> LinkView.of(folders.title(folder), href));
    }
}

package dev.garden.render.plan.print;

import dev.garden.render.i18n.Messages;
import dev.garden.render.output.OutputPath;
import dev.garden.render.plan.bundle.PageAssets;
import dev.garden.render.plan.site.SiteInfo;
import dev.garden.render.plan.view.NoteViews;
import dev.garden.render.plan.view.PageViews;
import dev.garden.render.spi.FeaturePage;
import dev.garden.render.spi.NoteBody;
import dev.garden.render.spi.PlannedNote;
import dev.garden.render.template.Templates;
import dev.garden.render.view.Html;
import dev.garden.render.view.NoteView;
import dev.garden.render.view.PageView;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Fills the templates of pages. */
public final class PagePrinter {

    private static final NoteBody NOTHING = new NoteBody("", Set.of(), new TreeSet<>(), new TreeSet<>(), List.of());

    private final SiteInfo site;
    private final PageViews pages;
    private final NoteViews notes;
    private final Templates templates;
    private final PageAssets assets;

    public PagePrinter(SiteInfo site, PageViews pages, Templates templates, PageAssets assets) {
        this.site = site;
        this.pages = pages;
        this.notes = new NoteViews(site.words());
        this.templates = templates;
        this.assets = assets;
    }

    NoteViews notes() {
        return notes;
    }

    /** {@return the page of a note} */
    public String print(PlannedNote note, NoteBody body, List<PagePart> parts) {
        PageScope scope = scope(note);
        NoteView view = notes.page(note, scope.body(body.html()), null);
        return print(note, new Filling(views(note, body, view, parts), scope), parts);
    }

    /** {@return the page of a protected note} */
    public String print(PlannedNote note, String sealed, List<PagePart> parts) {
        var lock = new NoteView.Lock(note.note().settings().passphraseHint(), sealed);
        NoteView view = notes.page(note, Html.EMPTY, lock);
        return print(note, new Filling(views(note, NOTHING, view, parts), scope(note)), parts);
    }

    private Map<String, Object> views(PlannedNote note, NoteBody body, NoteView view, List<PagePart> parts) {
        PageView page = pages.of(note, body, PagePart.origins(parts, note));
        return Map.of("garden", site.view(), "page", page, "note", view);
    }

    private String print(PlannedNote note, Filling filling, List<PagePart> parts) {
        filling.scope.slots(slot -> fill(slot, note, parts, filling));
        boolean locked = filling.views.get("note") instanceof NoteView view && view.lock() != null;
        return templates.fill(locked ? "protected.peb" : "note.peb", filling.views, filling.scope);
    }

    private PageScope scope(PlannedNote note) {
        return scope(way(note.output()), site.words().of(note.note()));
    }

    /** {@return a page that a feature adds} */
    public String print(FeaturePage page, List<CommonPart> common) {
        Map<String, Object> views = Map.of("garden", site.view(), "page", pages.of(page), "view", page.view());
        PageScope scope = scope(way(page.path()), site.words().site());
        scope.slots(slot -> fill(slot, common, new Filling(views, scope)));
        return templates.fill(page.template(), views, scope);
    }

    // The server shows the page of a missing address at that very address, so that no relative link can work there.
    private Way way(OutputPath path) {
        if (!path.value().equals("404.html")) {
            return Way.from(path);
        }
        String base = site.view().baseUrl();
        return Way.at(base == null ? "/" : base.substring(base.indexOf('/', base.indexOf("//") + 2)));
    }

    private PageScope scope(Way way, Messages messages) {
        return new PageScope(way, messages, assets);
    }

    private Html fill(String slot, PlannedNote note, List<PagePart> parts, Filling filling) {
        var html = new StringBuilder();
        for (PagePart part : parts) {
            if (part.slot().equals(slot)) {
                part.view().apply(note).ifPresent(view -> html.append(fill(part.template(), view, filling)));
            }
        }
        return new Html(html.toString());
    }

    private Html fill(String slot, List<CommonPart> parts, Filling filling) {
        var html = new StringBuilder();
        parts.stream()
                .filter(part -> part.slot().equals(slot))
                .forEach(part -> html.append(fill(part.template(), part.view(), filling)));
        return new Html(html.toString());
    }

    private String fill(String template, Record view, Filling filling) {
        var views = new HashMap<>(filling.views);
        views.put("view", view);
        return templates.fill(template, views, filling.scope);
    }

    /** What the parts of one page are filled with. */
    private record Filling(Map<String, Object> views, PageScope scope) {}
}

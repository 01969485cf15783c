package dev.garden.render.plan;

import dev.garden.model.Garden;
import dev.garden.model.Note;
import dev.garden.model.diagnostic.Diagnostic;
import dev.garden.render.asset.AssetIndex;
import dev.garden.render.html.BodyRenderer;
import dev.garden.render.output.OutputContent;
import dev.garden.render.plan.bundle.EngineFiles;
import dev.garden.render.plan.bundle.PageAssets;
import dev.garden.render.plan.bundle.VaultExtras;
import dev.garden.render.plan.head.Covers;
import dev.garden.render.plan.head.PageHeads;
import dev.garden.render.plan.print.PagePrinter;
import dev.garden.render.plan.run.PlannedFile;
import dev.garden.render.plan.seal.ProtectedPages;
import dev.garden.render.plan.site.SiteInfo;
import dev.garden.render.plan.view.NavViews;
import dev.garden.render.plan.view.PageViews;
import dev.garden.render.plan.view.PublishedNotes;
import dev.garden.render.protect.ProtectSettings;
import dev.garden.render.spi.Engines;
import dev.garden.render.spi.IconPack;
import dev.garden.render.spi.NoteBody;
import dev.garden.render.spi.PlannedNote;
import dev.garden.render.spi.SiteFeature;
import dev.garden.render.spi.SiteUrls;
import dev.garden.render.template.Templates;
import dev.garden.render.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Plans the site of a garden.
 *
 * @since 0.1
 */
public final class SitePlanner {

    private final @Nullable Theme given;
    private final List<SiteFeature> features;
    private final Engines engines;

    /**
     * Takes what all sites are made with.
     *
     * @param theme gives templates, assets and texts; null for the one that the settings of a garden name
     * @param features in the order in which they add to pages
     * @param engines typeset formulas, code, diagrams and icons
     */
    public SitePlanner(@Nullable Theme theme, List<SiteFeature> features, Engines engines) {
        given = theme;
        this.features = List.copyOf(features);
        this.engines = engines;
    }

    /**
     * Plans every page.
     *
     * @param garden what the site shows
     * @return the plan; nothing is rendered yet
     * @throws dev.garden.render.theme.ThemeException if the settings name an archive that holds no theme
     */
    public PlannedSite plan(Garden garden) {
        var extras = new VaultExtras(garden);
        Theme theme = given == null ? extras.theme() : given;
        SiteInfo site = SiteInfo.of(garden, theme);
        var notes = new PublishedNotes(garden, titles(garden, site));
        var navs = new NavViews(garden.navs(), notes);
        var covers = new Covers(garden, site);
        EngineFiles engineFiles = EngineFiles.of(engines);
        var sharing = new PageAssets.Pages(navs.all(), languages(site, notes), icons());
        PageAssets shared = PageAssets.of(theme, site, extras, sharing);
        var heads = new PageHeads(site, engineFiles, covers, shared.fontPolicy());
        var pages = new PageViews(site, garden, navs, notes, heads);
        var printer = new PagePrinter(site, pages, Templates.of(theme::template), shared);
        var additions =
                new FeaturePlan(garden, site, new FeaturePlan.Shown(notes, navs, pages.folders(), covers, extras));
        pages.sidebarPages().forEach(additions::page);
        features.forEach(feature -> feature.contribute(additions));
        List<PlannedFile> planned = pages(garden, printer, additions, covers);
        SiteParts.Sealed sealed = sealed(garden, printer, additions);
        List<PlannedFile> all =
                Stream.concat(planned.stream(), sealed.pages().stream()).toList();
        var former = new FormerAddresses(all, notes.all(), site, page -> printer.print(page, additions.common()));
        return new PlannedSite(
                garden,
                theme,
                new SiteParts(
                        planned,
                        sealed,
                        files(shared.index(), additions),
                        engineFiles,
                        additions.digests(),
                        former,
                        faults(notes, ofTheme(extras, theme), additions)));
    }

    /** A theme that was given lies elsewhere: whoever gave it can ask it for its problems. */
    private List<Diagnostic> ofTheme(VaultExtras extras, Theme theme) {
        var found = new ArrayList<>(extras.diagnostics(theme));
        if (given == null) {
            found.addAll(extras.problems(theme, icons()));
        }
        return found;
    }

    private static Set<String> languages(SiteInfo site, PublishedNotes notes) {
        var languages = new TreeSet<String>();
        languages.add(site.words().lang());
        notes.all().forEach(note -> languages.add(site.words().langOf(note.note())));
        return languages;
    }

    private List<PlannedFile> pages(Garden garden, PagePrinter printer, FeaturePlan additions, Covers covers) {
        BodyRenderer bodies = BodyRenderer.of(garden, engines, SiteUrls.ROOT);
        var pages = new ArrayList<PlannedFile>();
        additions.notes().stream()
                .filter(note -> PlanDiagnostics.address(note).isEmpty() && !note.isProtected())
                .forEach(note -> pages.add(new PlannedFile(note.output(), findings -> {
                    NoteBody body = body(note, bodies);
                    findings.add(note, body);
                    covers.of(note).ifPresent(findings::uses);
                    return OutputContent.of(printer.print(note, body, additions.parts()));
                })));
        additions
                .pages()
                .forEach(page -> pages.add(new PlannedFile(
                        page.path(), findings -> OutputContent.of(printer.print(page, additions.common())))));
        return pages;
    }

    private static List<Diagnostic> faults(PublishedNotes notes, List<Diagnostic> ofExtras, FeaturePlan additions) {
        var faults = new ArrayList<Diagnostic>(ofExtras);
        notes.all().forEach(note -> PlanDiagnostics.address(note).ifPresent(faults::add));
        faults.addAll(additions.diagnostics());
        return faults;
    }

    private IconPack icons() {
        IconPack pack = engines.icons();
        return pack == null ? icon -> Optional.empty() : pack;
    }

    private static NoteBody body(PlannedNote note, BodyRenderer bodies) {
        return bodies.with(new SiteUrls(note.output().wayToRoot())).render(note.note());
    }

    private SiteParts.Sealed sealed(Garden garden, PagePrinter printer, FeaturePlan additions) {
        BodyRenderer bodies = BodyRenderer.of(garden, engines, SiteUrls.ROOT);
        var pages = new ProtectedPages(garden, printer);
        List<PlannedNote> notes = additions.notes().stream()
                .filter(note -> PlanDiagnostics.address(note).isEmpty() && note.isProtected())
                .toList();
        var files = notes.stream()
                .map(note -> new PlannedFile(note.output(), findings -> {
                    NoteBody body = body(note, bodies);
                    findings.addProtected(body);
                    return pages.make(note, body, additions.parts(), findings);
                }))
                .toList();
        List<Runnable> keys =
                notes.stream().map(note -> (Runnable) () -> pages.lock(note)).toList();
        return new SiteParts.Sealed(files, keys);
    }

    private static Function<Note, String> titles(Garden garden, SiteInfo site) {
        boolean hides = garden.settings().get(ProtectSettings.HIDE_TITLE);
        String hidden = site.words().site().say("protected.title");
        return note -> hides && note.isProtected() ? hidden : note.title();
    }

    private static List<PlannedFile> files(AssetIndex assets, FeaturePlan additions) {
        var files = new ArrayList<PlannedFile>();
        assets.files().forEach((path, bytes) -> files.add(PlannedFile.of(path, OutputContent.of(bytes))));
        additions.files().forEach((path, content) -> files.add(PlannedFile.of(path, content)));
        return files;
    }
}

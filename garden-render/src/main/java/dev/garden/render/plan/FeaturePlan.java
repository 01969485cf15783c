package dev.garden.render.plan;

import dev.garden.model.Garden;
import dev.garden.model.diagnostic.Diagnostic;
import dev.garden.model.nav.Nav;
import dev.garden.model.setting.Settings;
import dev.garden.model.source.VaultPath;
import dev.garden.render.output.OutputContent;
import dev.garden.render.output.OutputPath;
import dev.garden.render.plan.bundle.VaultExtras;
import dev.garden.render.plan.head.Covers;
import dev.garden.render.plan.print.CommonPart;
import dev.garden.render.plan.print.PagePart;
import dev.garden.render.plan.site.SiteInfo;
import dev.garden.render.plan.view.FolderPages;
import dev.garden.render.plan.view.NavViews;
import dev.garden.render.plan.view.NoteViews;
import dev.garden.render.plan.view.PublishedNotes;
import dev.garden.render.spi.BodyDigest;
import dev.garden.render.spi.FeaturePage;
import dev.garden.render.spi.Mention;
import dev.garden.render.spi.PlannedNote;
import dev.garden.render.spi.SitePlan;
import dev.garden.render.view.NoteEntryView;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;

/** Answers features, and collects what they add. */
final class FeaturePlan implements SitePlan {

    private final Garden garden;
    private final SiteInfo site;
    private final PublishedNotes notes;
    private final NavViews navs;
    private final FolderPages folders;
    private final Covers covers;
    private final VaultExtras extras;
    private final Map<OutputPath, PlannedNote> owners = new HashMap<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Map<OutputPath, FeaturePage> pages = new LinkedHashMap<>();
    private final Map<OutputPath, OutputContent> files = new LinkedHashMap<>();
    private final List<PagePart> parts = new ArrayList<>();
    private final List<CommonPart> common = new ArrayList<>();
    private final List<BodyDigest<?>> digests = new ArrayList<>();

    FeaturePlan(Garden garden, SiteInfo site, Shown shown) {
        this.garden = garden;
        this.site = site;
        this.notes = shown.notes;
        this.navs = shown.navs;
        this.folders = shown.folders;
        this.covers = shown.covers;
        this.extras = shown.extras;
        notes.all().stream()
                .filter(note -> PlanDiagnostics.address(note).isEmpty())
                .forEach(this::own);
    }

    /** A note has its file and the folders that it is in: a page that is called as a folder could not be written. */
    private void own(PlannedNote note) {
        owners.put(note.output(), note);
        String path = note.output().value();
        for (int end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
            owners.putIfAbsent(OutputPath.of(path.substring(0, end)), note);
        }
    }

    /** What the pages of the site show, as far as features may ask for it. */
    record Shown(PublishedNotes notes, NavViews navs, FolderPages folders, Covers covers, VaultExtras extras) {}

    /** {@return what features found wrong} */
    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    @Override
    public boolean hasPicture(PlannedNote note) {
        return covers.of(note).isPresent();
    }

    @Override
    public Optional<Icon> icon() {
        return extras.icon();
    }

    @Override
    public void picture(PlannedNote note, OutputPath file) {
        covers.give(note, file);
    }

    @Override
    public void report(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
    }

    Collection<FeaturePage> pages() {
        return pages.values();
    }

    Map<OutputPath, OutputContent> files() {
        return files;
    }

    List<PagePart> parts() {
        return parts;
    }

    /** {@return the parts of all pages, those of features too} */
    List<CommonPart> common() {
        return common;
    }

    List<BodyDigest<?>> digests() {
        return digests;
    }

    @Override
    public Collection<PlannedNote> notes() {
        return notes.all();
    }

    @Override
    public Optional<PlannedNote> note(VaultPath path) {
        return notes.find(path);
    }

    @Override
    public List<Mention> mentionsOf(PlannedNote note) {
        return notes.mentionsOf(note);
    }

    @Override
    public List<Mention> mentionsIn(PlannedNote note) {
        return notes.mentionsIn(note);
    }

    @Override
    public List<Nav> navs() {
        return navs.all();
    }

    @Override
    public Optional<Nav> navFor(PlannedNote note) {
        return navs.serving(garden, note.note());
    }

    @Override
    public boolean isNav(PlannedNote note) {
        return navs.isNav(note.path());
    }

    @Override
    public boolean isHub(PlannedNote note) {
        return isNav(note) || note.permalink().path().equals("/");
    }

    @Override
    public SortedMap<String, OutputPath> folders() {
        return folders.toMake();
    }

    @Override
    public SortedMap<String, PlannedNote> folderNotes() {
        return folders.notes();
    }

    @Override
    public Optional<OutputPath> folderPage(String folder) {
        return folders.find(folder);
    }

    @Override
    public String title() {
        return site.view().title();
    }

    @Override
    public Settings settings() {
        return garden.settings();
    }

    @Override
    public Comparator<String> nameOrder() {
        return site.order();
    }

    @Override
    public NoteEntryView entry(PlannedNote note) {
        return new NoteViews(site.words()).entry(note);
    }

    @Override
    public Optional<String> absoluteUrl(OutputPath path) {
        return site.absoluteUrl(path);
    }

    @Override
    public String say(String key, Object... arguments) {
        return site.words().site().say(key, arguments);
    }

    // A note's own address is its author's wish; what a feature would put there gives way.
    @Override
    public void page(FeaturePage page) {
        PlannedNote owner = owners.get(page.path());
        if (owner == null) {
            pages.putIfAbsent(page.path(), page);
        } else {
            diagnostics.add(PlanDiagnostics.taken(owner, page));
        }
    }

    @Override
    public void fallback(FeaturePage page) {
        if (!owners.containsKey(page.path())) {
            pages.putIfAbsent(page.path(), page);
        }
    }

    @Override
    public void file(OutputPath path, OutputContent content) {
        files.putIfAbsent(path, content);
    }

    @Override
    public void digest(BodyDigest<?> digest) {
        digests.add(digest);
    }

    @Override
    public void everywhere(String slot, String template, Record view) {
        common.add(new CommonPart(slot, template, view));
        parts.add(new PagePart(slot, template, note -> Optional.of(view), null));
    }

    @Override
    public void part(String slot, String template, Function<PlannedNote, Optional<? extends Record>> view) {
        parts.add(new PagePart(slot, template, view, null));
    }

    @Override
    public void guest(
            String origin, String slot, String template, Function<PlannedNote, Optional<? extends Record>> view) {
        parts.add(new PagePart(slot, template, view, origin));
    }
}

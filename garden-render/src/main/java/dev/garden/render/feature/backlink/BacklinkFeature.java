package dev.garden.render.feature.backlink;

import dev.garden.model.NoteSwitch;
import dev.garden.parser.markdown.MarkdownOptions;
import dev.garden.parser.markdown.MarkdownParser;
import dev.garden.render.output.OutputPath;
import dev.garden.render.spi.FeaturePage;
import dev.garden.render.spi.Mention;
import dev.garden.render.spi.PlannedNote;
import dev.garden.render.spi.SiteFeature;
import dev.garden.render.spi.SitePlan;
import dev.garden.render.view.LinkView;
import dev.garden.render.view.PagesView;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Shows under a note which others link to it, each once, with the sentences around the links. Hidden and protected notes do not
 * count, and neither do navigations, which link to everything. Where there are many, the page of the note has the first of them, and
 * all stand on pages of their own.
 *
 * @since 0.1
 */
public final class BacklinkFeature implements SiteFeature {

    private static final int MOST_SOURCES = 50;

    /** Makes the feature. */
    public BacklinkFeature() {}

    @Override
    public String name() {
        return "backlink";
    }

    @Override
    public void contribute(SitePlan plan) {
        var sources = new Sources(plan, new LinkContexts(MarkdownParser.of(MarkdownOptions.obsidian())));
        plan.part("after-content", "backlinks.peb", note -> view(note, sources));
        plan.notes().stream()
                .filter(BacklinkFeature::shows)
                .filter(note -> sources.of(note).size() > MOST_SOURCES)
                .forEach(note -> addPages(note, sources, plan));
    }

    private static boolean shows(PlannedNote note) {
        return !note.isProtected() && note.note().settings().shows(NoteSwitch.BACKLINKS);
    }

    private static Optional<BacklinksView> view(PlannedNote note, Sources sources) {
        List<List<Mention>> all = shows(note) ? sources.of(note) : List.of();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        boolean tooMany = all.size() > MOST_SOURCES;
        var shown = sources.views(all.subList(0, tooMany ? MOST_SOURCES : all.size()));
        return Optional.of(
                new BacklinksView(shown, all.size(), tooMany ? page(note).address() : null));
    }

    /** No page of a note is called so: those are all {@code index.html}. */
    private static OutputPath page(PlannedNote note) {
        return OutputPath.of("backlinks/" + note.output().sibling("all.html").value());
    }

    private static void addPages(PlannedNote note, Sources sources, SitePlan plan) {
        var link = LinkView.of(note.title(), note.href());
        List<List<Mention>> all = sources.of(note);
        for (FeaturePage.Part<List<Mention>> part : FeaturePage.parts(page(note), all)) {
            plan.page(FeaturePage.of(
                            part.path(),
                            "all-backlinks.peb",
                            () -> new AllBacklinksView(link, sources.views(part.items()), all.size(), part.pages()))
                    .titled(part.title(plan.say("backlinks.to", note.title()), plan))
                    .unindexed());
        }
    }

    /**
     * What {@code backlinks.peb} sees.
     *
     * @param sources the notes, or the first of them
     * @param all how many there are
     * @param more where they all are; null when they stand here
     */
    record BacklinksView(
            List<Source> sources, int all, @Nullable String more) {}

    /** What {@code all-backlinks.peb} sees. */
    record AllBacklinksView(LinkView note, List<Source> sources, int all, PagesView pages) {}
}

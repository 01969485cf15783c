package dev.garden.render.feature.overview;

import dev.garden.model.Timestamp;
import dev.garden.model.link.Permalink;
import dev.garden.render.output.OutputPath;
import dev.garden.render.spi.FeaturePage;
import dev.garden.render.spi.PlannedNote;
import dev.garden.render.spi.SiteFeature;
import dev.garden.render.spi.SitePlan;
import dev.garden.render.view.Html;
import dev.garden.render.view.LinkView;
import dev.garden.render.view.NoteListView;
import dev.garden.render.view.PagesView;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * Makes a home page where no note is one: the navigations, the folders, and the notes that changed last.
 *
 * @since 0.1
 */
public final class OverviewFeature implements SiteFeature {

    private static final int MOST_NOTES = 10;

    /** Makes the feature. */
    public OverviewFeature() {}

    @Override
    public String name() {
        return "overview";
    }

    @Override
    public void contribute(SitePlan plan) {
        var listed = plan.notes().stream()
                .filter(PlannedNote::isListed)
                .filter(note -> !plan.isHub(note) && !plan.folderNotes().containsValue(note))
                .toList();
        boolean dated = listed.stream().anyMatch(note -> note.changed().isPresent());
        var notes = listed.stream()
                .sorted(dated ? newestFirst(plan) : byTitle(plan))
                .limit(MOST_NOTES)
                .map(plan::entry)
                .toList();
        var list = new NoteListView(Html.EMPTY, List.of(), notes, notes.size(), PagesView.ALONE);
        plan.fallback(FeaturePage.of(
                OutputPath.ofPage(Permalink.HOME), "overview.peb", new OverviewView(folders(plan), dated, list)));
    }

    private static List<LinkView> folders(SitePlan plan) {
        var names = new TreeSet<String>(plan.nameOrder());
        names.addAll(plan.folders().keySet());
        names.addAll(plan.folderNotes().keySet());
        return names.stream()
                .filter(name -> name.indexOf('/') < 0)
                .flatMap(name -> plan.folderPage(name).map(page -> LinkView.of(name, page.address())).stream())
                .toList();
    }

    private static Comparator<PlannedNote> byTitle(SitePlan plan) {
        return Comparator.comparing(PlannedNote::title, plan.nameOrder()).thenComparing(PlannedNote::path);
    }

    private static Comparator<PlannedNote> newestFirst(SitePlan plan) {
        return Comparator.comparing(
                        (PlannedNote note) -> note.changed().map(Timestamp::iso).orElse(""))
                .reversed()
                .thenComparing(byTitle(plan));
    }

    /** What {@code overview.peb} sees. */
    record OverviewView(List<LinkView> folders, boolean dated, NoteListView list) {}
}

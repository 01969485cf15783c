package dev.garden.render.feature.folder;

import dev.garden.model.NoteFlag;
import dev.garden.render.output.OutputPath;
import dev.garden.render.spi.FeaturePage;
import dev.garden.render.spi.PlannedNote;
import dev.garden.render.spi.SiteFeature;
import dev.garden.render.spi.SitePlan;
import dev.garden.render.view.Html;
import dev.garden.render.view.LinkView;
import dev.garden.render.view.NoteListView;
import java.util.Comparator;
import java.util.List;

/**
 * Makes a page for each folder with listed notes: the folders in it, then its notes.
 *
 * @since 0.1
 */
public final class FolderFeature implements SiteFeature {

    /** Makes the feature. */
    public FolderFeature() {}

    @Override
    public String name() {
        return "folder";
    }

    @Override
    public void contribute(SitePlan plan) {
        plan.folders()
                .forEach((folder, path) -> plan.page(
                        FeaturePage.of(path, "folder.peb", view(folder, plan)).titled(last(folder))));
    }

    private static NoteListView view(String folder, SitePlan plan) {
        List<LinkView> below = plan.folders().entrySet().stream()
                .filter(entry -> parent(entry.getKey()).equals(folder))
                .sorted(Comparator.comparing(entry -> last(entry.getKey()), plan.nameOrder()))
                .map(entry -> link(entry.getKey(), entry.getValue()))
                .toList();
        var notes = plan.notes().stream()
                .filter(PlannedNote::isListed)
                .filter(note -> parent(place(note)).equals(folder))
                .sorted(order(plan.nameOrder()))
                .map(plan::entry)
                .toList();
        return new NoteListView(Html.EMPTY, below, notes);
    }

    private static LinkView link(String folder, OutputPath path) {
        return LinkView.of(last(folder), path.address());
    }

    private static Comparator<PlannedNote> order(Comparator<String> names) {
        return Comparator.comparing(
                        (PlannedNote note) -> !note.note().settings().is(NoteFlag.PINNED))
                .thenComparing(note -> last(place(note)), names)
                .thenComparing(PlannedNote::path);
    }

    private static String place(PlannedNote note) {
        return note.note().settings().gardenPath();
    }

    private static String parent(String path) {
        return path.indexOf('/') < 0 ? "" : path.substring(0, path.lastIndexOf('/'));
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}

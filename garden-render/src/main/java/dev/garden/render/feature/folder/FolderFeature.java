package dev.garden.render.feature.folder;

import dev.garden.model.NoteFlag;
import dev.garden.model.link.Permalink;
import dev.garden.render.output.OutputPath;
import dev.garden.render.spi.FeaturePage;
import dev.garden.render.spi.PlannedNote;
import dev.garden.render.spi.SiteFeature;
import dev.garden.render.spi.SitePlan;
import dev.garden.render.view.Html;
import dev.garden.render.view.LinkView;
import dev.garden.render.view.NoteListView;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Makes a page for each folder with listed notes: the folders in it, then its notes. A note that stands for its folder is that page:
 * its text comes first.
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
                .forEach((folder, path) -> plan.fallback(
                        FeaturePage.of(path, "folder.peb", view(folder, plan)).titled(last(folder))));
        var notes = new HashMap<PlannedNote, String>();
        plan.folderNotes().forEach((folder, note) -> notes.put(note, folder));
        plan.part(
                "after-content",
                "folder-list.peb",
                note -> Optional.ofNullable(notes.get(note)).map(folder -> view(folder, plan)));
        notes.forEach((note, folder) -> address(folder).ifPresent(path -> lead(path, note, plan)));
    }

    /** Who goes to the address of a folder comes to the note that stands for it. */
    private static void lead(OutputPath path, PlannedNote note, SitePlan plan) {
        var view = new FolderNoteView(
                note.title(), note.href(), plan.absoluteUrl(note.output()).orElse(""));
        plan.fallback(
                FeaturePage.of(path, "redirect.peb", view).titled(note.title()).unindexed());
    }

    private static Optional<OutputPath> address(String folder) {
        return Permalink.parse(folder.replaceAll("\\s+", "-")).map(OutputPath::ofPage);
    }

    private static NoteListView view(String folder, SitePlan plan) {
        SortedSet<String> folders = new TreeSet<>(plan.folders().keySet());
        folders.addAll(plan.folderNotes().keySet());
        List<LinkView> below = folders.stream()
                .filter(other -> parent(other).equals(folder))
                .sorted(Comparator.comparing(FolderFeature::last, plan.nameOrder()))
                .flatMap(other -> plan.folderPage(other).map(page -> link(other, page)).stream())
                .toList();
        var notes = plan.notes().stream()
                .filter(PlannedNote::isListed)
                .filter(note -> parent(place(note)).equals(folder))
                .filter(note -> !plan.folderNotes().containsValue(note))
                .sorted(order(plan.nameOrder()))
                .map(plan::entry)
                .toList();
        return new NoteListView(Html.EMPTY, below, notes, count(folder, plan));
    }

    private static int count(String folder, SitePlan plan) {
        return Math.toIntExact(plan.notes().stream()
                .filter(PlannedNote::isListed)
                .filter(note -> place(note).startsWith(folder + "/"))
                .count());
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

    /** What {@code redirect.peb} sees. */
    record FolderNoteView(String title, String href, String canonical) {}
}

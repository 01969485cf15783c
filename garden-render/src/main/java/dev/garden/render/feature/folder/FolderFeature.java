package dev.garden.render.feature.folder;

import dev.garden.model.link.Permalink;
import dev.garden.model.source.VaultPath;
import dev.garden.render.output.OutputPath;
import dev.garden.render.spi.FeaturePage;
import dev.garden.render.spi.PlannedNote;
import dev.garden.render.spi.SiteFeature;
import dev.garden.render.spi.SitePlan;
import dev.garden.render.view.Html;
import dev.garden.render.view.NoteListView;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

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
        var index = new FolderIndex(plan);
        plan.folders()
                .forEach((folder, path) ->
                        parts(path, folder, index).forEach(part -> addPage(part, folder, index, plan)));
        var lists = new HashMap<VaultPath, NoteListView>();
        plan.folderNotes().forEach((folder, note) -> {
            for (FeaturePage.Part<PlannedNote> part : parts(note.output(), folder, index)) {
                if (part.isFirst()) {
                    lists.put(note.path(), view(part, folder, index, plan));
                } else {
                    addPage(part, folder, index, plan);
                }
            }
            address(folder).ifPresent(path -> lead(path, note, plan));
        });
        plan.part("after-content", "folder-list.peb", note -> Optional.ofNullable(lists.get(note.path())));
    }

    private static List<FeaturePage.Part<PlannedNote>> parts(OutputPath first, String folder, FolderIndex index) {
        return FeaturePage.parts(first, index.notes(folder));
    }

    private static void addPage(FeaturePage.Part<PlannedNote> part, String folder, FolderIndex index, SitePlan plan) {
        plan.fallback(FeaturePage.of(part.path(), "folder.peb", () -> view(part, folder, index, plan))
                .titled(part.title(FolderIndex.last(folder), plan)));
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

    private static NoteListView view(
            FeaturePage.Part<PlannedNote> part, String folder, FolderIndex index, SitePlan plan) {
        return new NoteListView(
                Html.EMPTY,
                part.isFirst() ? index.below(folder) : List.of(),
                part.items().stream().map(plan::entry).toList(),
                index.count(folder),
                part.pages());
    }

    /** What {@code redirect.peb} sees. */
    record FolderNoteView(String title, String href, String canonical) {}
}

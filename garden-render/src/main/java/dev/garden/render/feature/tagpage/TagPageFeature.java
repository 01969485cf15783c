package dev.garden.render.feature.tagpage;

import dev.garden.model.Tag;
import dev.garden.render.output.OutputPath;
import dev.garden.render.spi.FeaturePage;
import dev.garden.render.spi.PlannedNote;
import dev.garden.render.spi.SiteFeature;
import dev.garden.render.spi.SitePlan;
import dev.garden.render.view.Html;
import dev.garden.render.view.LinkView;
import dev.garden.render.view.NoteListView;
import dev.garden.render.view.TagView;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/**
 * Makes a page for each tag, with the notes that carry it or a tag below it and ways to the tags below; and one page of all tags.
 *
 * @since 0.1
 */
public final class TagPageFeature implements SiteFeature {

    /** Makes the feature. */
    public TagPageFeature() {}

    @Override
    public String name() {
        return "tagpage";
    }

    @Override
    public void contribute(SitePlan plan) {
        var tags = TagIndex.of(plan.notes());
        if (tags.all().isEmpty()) {
            return;
        }
        tags.all().forEach((key, entry) -> addPages(entry, tags, plan));
        var views = tags.all().values().stream()
                .sorted(Comparator.comparing(entry -> entry.tag().name(), plan.nameOrder()))
                .map(TagPageFeature::tag)
                .toList();
        plan.page(FeaturePage.of(OutputPath.of("tags/index.html"), "tags.peb", new TagsView(views))
                .titled(plan.say("tags.title")));
    }

    private static void addPages(TagIndex.Entry entry, TagIndex tags, SitePlan plan) {
        var below = tags.below(entry.tag()).stream()
                .sorted(Comparator.comparing(child -> child.tag().name(), plan.nameOrder()))
                .map(child -> LinkView.of("#" + child.tag().name(), address(child.tag())))
                .toList();
        var notes = entry.notes().stream()
                .sorted(Comparator.comparing(PlannedNote::title, plan.nameOrder())
                        .thenComparing(PlannedNote::path))
                .toList();
        for (FeaturePage.Part<PlannedNote> part : FeaturePage.parts(OutputPath.ofTag(entry.tag()), notes)) {
            Supplier<NoteListView> view = () -> new NoteListView(
                    Html.EMPTY,
                    part.isFirst() ? below : List.of(),
                    part.items().stream().map(plan::entry).toList(),
                    notes.size(),
                    part.pages());
            plan.page(FeaturePage.of(part.path(), "tag.peb", view)
                    .titled(part.title(entry.tag().name(), plan)));
        }
    }

    private static TagView tag(TagIndex.Entry entry) {
        return new TagView(
                entry.tag().name(), address(entry.tag()), entry.notes().size());
    }

    private static String address(Tag tag) {
        return OutputPath.ofTag(tag).address();
    }

    /** What {@code tags.peb} sees. */
    record TagsView(List<TagView> tags) {}
}

package dev.garden.render.feature.feed;

import dev.garden.model.Tag;
import dev.garden.model.Timestamp;
import dev.garden.model.link.Permalink;
import dev.garden.render.output.OutputPath;
import dev.garden.render.spi.PlannedNote;
import dev.garden.render.spi.SiteFeature;
import dev.garden.render.spi.SitePlan;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes feeds of the notes that changed last, with their full text: RSS 2.0, Atom (RFC 4287) and JSON Feed 1.1 of the whole site,
 * Atom for each folder at the top and each tag. Only what says when it was made or changed is news; the dates of files are those of
 * the last copy. A site that does not know its address has no feeds.
 *
 * @since 0.1
 */
public final class FeedFeature implements SiteFeature {

    /** Makes the feature. */
    public FeedFeature() {}

    @Override
    public String name() {
        return "feed";
    }

    @Override
    public void contribute(SitePlan plan) {
        var home = plan.absoluteUrl(OutputPath.ofPage(Permalink.HOME));
        List<PlannedNote> dated = plan.notes().stream()
                .filter(note -> note.isQuotable() && note.changed().isPresent() && !plan.isHub(note))
                .sorted(newestFirst())
                .toList();
        if (home.isPresent() && !dated.isEmpty()) {
            plan.digest(new FeedDigest(feeds(dated, plan), home.get()));
            plan.everywhere("head", "feeds.peb", new FeedsView(FeedDigest.ATOM, FeedDigest.JSON));
        }
    }

    private static Comparator<PlannedNote> newestFirst() {
        return Comparator.comparing(
                        (PlannedNote note) -> note.changed().map(Timestamp::iso).orElse(""))
                .reversed()
                .thenComparing(PlannedNote::path);
    }

    private static List<Feed> feeds(List<PlannedNote> dated, SitePlan plan) {
        var main = Stream.of(Feed.of("", plan.title(), dated));
        var folders = dated.stream()
                .map(FeedFeature::top)
                .filter(top -> !top.isEmpty())
                .distinct()
                .sorted();
        var tags =
                dated.stream().flatMap(note -> note.tags().stream()).distinct().sorted(Comparator.comparing(Tag::key));
        return Stream.of(
                        main,
                        folders.flatMap(folder -> feed(folder, dated, plan).stream()),
                        tags.map(tag -> feed(tag, dated, plan)))
                .flatMap(feeds -> feeds)
                .filter(Feed.distinct())
                .toList();
    }

    private static Optional<Feed> feed(String folder, List<PlannedNote> dated, SitePlan plan) {
        var notes = dated.stream().filter(note -> top(note).equals(folder)).toList();
        return plan.folderPage(folder).map(page -> Feed.of(folder(page), plan.title() + " · " + folder, notes));
    }

    private static Feed feed(Tag tag, List<PlannedNote> dated, SitePlan plan) {
        var notes = dated.stream()
                .filter(note -> note.tags().stream().map(Tag::key).anyMatch(tag.key()::equals))
                .toList();
        return Feed.of(folder(OutputPath.ofTag(tag)), plan.title() + " · #" + tag.name(), notes);
    }

    private static String folder(OutputPath page) {
        return page.value().substring(0, page.value().lastIndexOf('/') + 1);
    }

    private static String top(PlannedNote note) {
        String place = note.note().settings().gardenPath();
        return place.indexOf('/') < 0 ? "" : place.substring(0, place.indexOf('/'));
    }

    /** What {@code feeds.peb} sees: addresses of the feeds of the whole site. */
    record FeedsView(String atom, String json) {}
}

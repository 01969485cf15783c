package dev.garden.render.feature.feed;

import dev.garden.model.Tag;
import dev.garden.model.Timestamp;
import dev.garden.model.link.Permalink;
import dev.garden.render.output.OutputPath;
import dev.garden.render.spi.PlannedNote;
import dev.garden.render.spi.SiteFeature;
import dev.garden.render.spi.SitePlan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Writes feeds of the notes that changed last: RSS 2.0, Atom (RFC 4287) and JSON Feed 1.1, of the whole site, of each folder and of
 * each tag, with those below it. Only what says when it was made or changed is news; the dates of files are those of
 * the last copy. A site that does not know its address has no feeds.
 *
 * @since 0.1
 */
public final class FeedFeature implements SiteFeature {

    /** The order of feeds. */
    static final Comparator<PlannedNote> NEWEST_FIRST = Comparator.comparing(
                    (PlannedNote note) -> note.changed().map(Timestamp::iso).orElse(""))
            .reversed()
            .thenComparing(PlannedNote::path);

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
                .sorted(NEWEST_FIRST)
                .toList();
        if (home.isPresent() && !dated.isEmpty()) {
            plan.digest(new FeedDigest(feeds(dated, plan), home.get()));
            plan.everywhere("head", "feeds.peb", new FeedsView(FeedDigest.RSS, FeedDigest.ATOM, FeedDigest.JSON));
        }
    }

    private static List<Feed> feeds(List<PlannedNote> dated, SitePlan plan) {
        var folders = new TreeMap<String, List<PlannedNote>>();
        var tags = new TreeMap<Tag, List<PlannedNote>>(Comparator.comparing(Tag::key));
        for (PlannedNote note : dated) {
            folders(note).forEach(folder -> add(folders, folder, note));
            levels(note).forEach(tag -> add(tags, tag, note));
        }
        var feeds = new ArrayList<Feed>();
        feeds.add(Feed.of("", plan.title(), dated));
        folders.forEach((folder, notes) -> plan.folderPage(folder)
                .map(page -> Feed.of(folder(page), plan.title() + " · " + folder, notes))
                .ifPresent(feeds::add));
        tags.forEach((tag, notes) ->
                feeds.add(Feed.of(folder(OutputPath.ofTag(tag)), plan.title() + " · #" + tag.name(), notes)));
        return feeds.stream().filter(Feed.distinct()).toList();
    }

    private static <K> void add(Map<K, List<PlannedNote>> groups, K name, PlannedNote note) {
        groups.computeIfAbsent(name, none -> new ArrayList<>()).add(note);
    }

    /** {@return the tags of a note with those above them, each once} */
    private static Stream<Tag> levels(PlannedNote note) {
        return note.tags().stream()
                .flatMap(tag -> tag.levels().stream())
                .collect(Collectors.toMap(Tag::key, tag -> tag, (first, again) -> first, LinkedHashMap::new))
                .values()
                .stream();
    }

    /** {@return the folder that a note lies in, and those above it} */
    private static Stream<String> folders(PlannedNote note) {
        String place = note.note().settings().gardenPath();
        return IntStream.range(1, place.length())
                .filter(end -> place.charAt(end) == '/')
                .mapToObj(end -> place.substring(0, end));
    }

    private static String folder(OutputPath page) {
        return page.value().substring(0, page.value().lastIndexOf('/') + 1);
    }

    /** What {@code feeds.peb} sees: addresses of the feeds of the whole site. */
    record FeedsView(String rss, String atom, String json) {}
}

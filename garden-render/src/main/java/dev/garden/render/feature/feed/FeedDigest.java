package dev.garden.render.feature.feed;

import dev.garden.render.output.OutputContent;
import dev.garden.render.output.OutputPath;
import dev.garden.render.spi.BodyDigest;
import dev.garden.render.spi.NoteBody;
import dev.garden.render.spi.PlannedNote;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Keeps the texts of the notes that stand in feeds, and writes the feeds. */
final class FeedDigest implements BodyDigest<FeedEntry> {

    static final String RSS = "feed.xml";
    static final String ATOM = "atom.xml";
    static final String JSON = "feed.json";

    /** So many notes come with their full text, the newest of the site; those that only older feeds bring have what sums them up. */
    private static final int MOST_TEXTS = 300;

    private final List<Feed> feeds;
    private final String home;
    private final Set<PlannedNote> full = new HashSet<>();
    private final Set<PlannedNote> wanted = new HashSet<>();

    /**
     * Takes the feeds.
     *
     * @param feeds what to write
     * @param home full address of the site
     */
    FeedDigest(List<Feed> feeds, String home) {
        this.feeds = feeds;
        this.home = home;
        feeds.forEach(feed -> wanted.addAll(feed.notes()));
        wanted.stream().sorted(FeedFeature.NEWEST_FIRST).limit(MOST_TEXTS).forEach(full::add);
    }

    @Override
    public Optional<FeedEntry> read(PlannedNote note, NoteBody body) {
        if (!wanted.contains(note)) {
            return Optional.empty();
        }
        String url = home + note.href();
        String html = full.contains(note) ? FeedText.of(body.html(), url) : "";
        return Optional.of(new FeedEntry(note, url, html));
    }

    @Override
    public SortedMap<OutputPath, OutputContent> write(List<FeedEntry> entries) {
        Map<PlannedNote, FeedEntry> byNote =
                entries.stream().collect(Collectors.toMap(FeedEntry::note, entry -> entry));
        var files = new TreeMap<OutputPath, OutputContent>();
        for (Feed feed : feeds) {
            List<FeedEntry> own = feed.notes().stream()
                    .flatMap(note -> Optional.ofNullable(byNote.get(note)).stream())
                    .toList();
            var writer = new FeedWriter(feed, home, own);
            put(files, feed, ATOM, writer.atom());
            put(files, feed, RSS, writer.rss());
            put(files, feed, JSON, writer.json());
        }
        return files;
    }

    private static void put(SortedMap<OutputPath, OutputContent> files, Feed feed, String name, String text) {
        files.put(OutputPath.of(feed.folder() + name), OutputContent.of(text));
    }
}

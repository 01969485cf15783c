package dev.garden.render.feature.feed;

import dev.garden.render.spi.PlannedNote;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;

/**
 * One feed.
 *
 * @param folder where its files are, ending in a slash; empty text for the feed of the whole site
 * @param title what readers call it
 * @param notes newest first, not more than a feed should have
 */
record Feed(String folder, String title, List<PlannedNote> notes) {

    private static final int MOST_NOTES = 30;

    static Feed of(String folder, String title, List<PlannedNote> notes) {
        return new Feed(folder, title, notes.stream().limit(MOST_NOTES).toList());
    }

    /** {@return a filter that lets each folder pass once} */
    static Predicate<Feed> distinct() {
        var seen = new HashSet<String>();
        return feed -> seen.add(feed.folder());
    }
}

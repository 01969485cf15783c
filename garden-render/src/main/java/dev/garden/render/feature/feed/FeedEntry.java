package dev.garden.render.feature.feed;

import dev.garden.model.Timestamp;
import dev.garden.render.spi.PlannedNote;
import java.util.Optional;

/**
 * A note in a feed.
 *
 * @param note the note
 * @param url its full address
 * @param html its text with full addresses; empty where the feed brings none
 */
record FeedEntry(PlannedNote note, String url, String html) {

    /** {@return what it is about, or its text where nothing says that} */
    String summary() {
        return note.description().orElse("");
    }

    FeedTime changed() {
        return new FeedTime(note.changed().orElseThrow());
    }

    /** {@return when it was made, if its properties say so} */
    Optional<FeedTime> published() {
        return Optional.ofNullable(note.note().times().created())
                .filter(time -> time.source() == Timestamp.Source.PROPERTY)
                .map(FeedTime::new);
    }
}

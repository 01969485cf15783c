package dev.garden.render.feature.feed;

import dev.garden.model.Timestamp;
import dev.garden.render.spi.PlannedNote;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A note in a feed.
 *
 * @param note the note
 * @param url its full address
 * @param html its text with full addresses; empty where the feed brings none
 */
record FeedEntry(PlannedNote note, String url, String html) {

    private static final DateTimeFormatter RFC822 =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss xx", Locale.ENGLISH);
    private static final DateTimeFormatter RFC3339 =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssXXX", Locale.ROOT);

    /** {@return what it is about, or its text where nothing says that} */
    String summary() {
        return note.description().orElse("");
    }

    String rfc3339() {
        return moment().format(RFC3339);
    }

    String rfc822() {
        return moment().format(RFC822);
    }

    // A day without time is that day everywhere between +12 and -11 if it is taken for noon.
    private OffsetDateTime moment() {
        Timestamp time = note.changed().orElseThrow();
        LocalTime clock = time.time() == null ? LocalTime.NOON : time.time();
        return OffsetDateTime.of(time.date(), clock, time.offset() == null ? ZoneOffset.UTC : time.offset());
    }
}

package dev.garden.render.feature.feed;

import dev.garden.model.Timestamp;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A time in the forms of feeds.
 *
 * @param time as the note or its history gives it
 */
record FeedTime(Timestamp time) {

    private static final DateTimeFormatter RFC822 =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss xx", Locale.ENGLISH);
    private static final DateTimeFormatter RFC3339 =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssXXX", Locale.ROOT);

    /** {@return the form of Atom and JSON Feed} */
    String rfc3339() {
        return moment().format(RFC3339);
    }

    /** {@return the form of RSS} */
    String rfc822() {
        return moment().format(RFC822);
    }

    // A day without time is that day everywhere between +12 and -11 if it is taken for noon.
    private OffsetDateTime moment() {
        LocalTime clock = time.time() == null ? LocalTime.NOON : time.time();
        return OffsetDateTime.of(time.date(), clock, time.offset() == null ? ZoneOffset.UTC : time.offset());
    }
}

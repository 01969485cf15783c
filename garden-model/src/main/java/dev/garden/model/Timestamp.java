package dev.garden.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import org.jspecify.annotations.Nullable;

/**
 * A time of a note on the clock where it was written. A date without time is the same day in every zone.
 *
 * @param date the day
 * @param time on that day, if known
 * @param offset of that clock, if known
 * @param source who says so
 * @since 0.1
 */
public record Timestamp(
        LocalDate date, @Nullable LocalTime time, @Nullable ZoneOffset offset, Source source) {

    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final DateTimeFormatter MILLIS = DateTimeFormatter.ofPattern("HH:mm:ss.SSS");

    /**
     * Where a time comes from.
     *
     * @since 0.1
     */
    public enum Source {
        /** The note's own properties. */
        PROPERTY,
        /** The history of the repository that the vault is in. */
        HISTORY,
        /** The file system, which knows no better than the last copy or checkout. */
        FILE
    }

    /** {@return {@code yyyy-MM-dd}, then {@code T}, the time (milliseconds unless zero) and the offset as far as known} */
    public String iso() {
        if (time == null) {
            return date.toString();
        }
        var form = time.get(ChronoField.MILLI_OF_SECOND) == 0 ? SECONDS : MILLIS;
        return date + "T" + time.format(form) + (offset == null ? "" : offset.getId());
    }
}

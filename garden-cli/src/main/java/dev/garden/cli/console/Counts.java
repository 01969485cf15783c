package dev.garden.cli.console;

import java.time.Duration;
import java.util.Locale;

/** Numbers as people say them. */
public final class Counts {
    private Counts() {}

    /** {@return {@code 1 page}, {@code 2 pages}, {@code no page}: a noun whose plural ends in s} */
    public static String of(long count, String noun) {
        if (count == 0) {
            return "no " + noun + "s";
        }
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    /** {@return {@code 0.8 s}} */
    public static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
    }
}

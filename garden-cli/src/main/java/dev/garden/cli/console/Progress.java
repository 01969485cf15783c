package dev.garden.cli.console;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.function.LongSupplier;

/** One line that tells how far a long job is, written over itself at most ten times a second. May be told from any thread. */
public final class Progress implements AutoCloseable {

    private static final long PAUSE = 100_000_000;
    private static final int BAR = 24;
    private static final String CLEAR = "\r\u001b[K";

    private final PrintStream out;
    private final LongSupplier clock;
    private long shown;

    Progress(PrintStream out, LongSupplier clock) {
        this.out = out;
        this.clock = clock;
        this.shown = clock.getAsLong() - PAUSE;
    }

    static Progress silent() {
        var nowhere = new PrintStream(OutputStream.nullOutputStream(), false, java.nio.charset.StandardCharsets.UTF_8);
        return new Progress(nowhere, () -> 0);
    }

    /** Tells that {@code done} of {@code all} steps of a job are done; 0 when nobody knows how many there are. */
    public synchronized void at(String job, int done, int all) {
        long now = clock.getAsLong();
        if (now - shown < PAUSE) {
            return;
        }
        shown = now;
        out.print(CLEAR + (all == 0 ? job + " " + done : bar(done, all) + " " + job + " " + done + "/" + all));
        out.flush();
    }

    private static String bar(int done, int all) {
        int full = (int) ((long) BAR * done / all);
        return "━".repeat(full) + "╌".repeat(BAR - full);
    }

    /** Takes the line away. */
    @Override
    public synchronized void close() {
        out.print(CLEAR);
        out.flush();
    }
}

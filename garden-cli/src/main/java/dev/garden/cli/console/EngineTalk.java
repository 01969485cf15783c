package dev.garden.cli.console;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Keeps an engine's own talk off the terminal: PlantUML asks whoever reads standard error to send a mail to its authors when a diagram of
 * a note trips it up. What is wrong with the diagram is a diagnostic.
 */
public final class EngineTalk extends FilterOutputStream {

    /** The threads that draw diagrams. */
    private static final String THREAD = "garden-diagram";

    private EngineTalk(OutputStream out) {
        super(out);
    }

    /** Begins to keep it off the standard error of this process. */
    public static void hush() {
        System.setErr(without(System.err));
    }

    static PrintStream without(PrintStream out) {
        return new PrintStream(new EngineTalk(out), true, StandardCharsets.UTF_8);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (!Thread.currentThread().getName().equals(THREAD)) {
            out.write(bytes, offset, length);
        }
    }
}

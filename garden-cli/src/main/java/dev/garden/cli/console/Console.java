package dev.garden.cli.console;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The two streams of the process: data goes to one, talk to the other. Always UTF-8, whatever the machine's locale. */
public final class Console {

    private static final int BUFFER = 1 << 16;

    private final PrintStream data;
    private final PrintStream talk;
    private final Style dataStyle;
    private final Style talkStyle;
    private final boolean live;

    private Console(PrintStream data, PrintStream talk, List<String> terminals, Map<String, String> environment) {
        this.data = data;
        this.talk = talk;
        boolean colour = environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
        live = terminals.contains("err");
        dataStyle = colour && terminals.contains("out") ? Style.COLOUR : Style.PLAIN;
        talkStyle = colour && live ? Style.COLOUR : Style.PLAIN;
    }

    /** {@return the console of this process; the launcher tells which of its streams are terminals} */
    public static Console ofProcess() {
        var terminals = List.of(System.getProperty("garden.terminal", "").split(","));
        return new Console(stream(FileDescriptor.out), stream(FileDescriptor.err), terminals, System.getenv());
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        var bytes = new java.io.BufferedOutputStream(new FileOutputStream(descriptor), BUFFER);
        return new PrintStream(bytes, false, StandardCharsets.UTF_8);
    }

    /** {@return a console that writes elsewhere and never colours} */
    public static Console of(PrintStream data, PrintStream talk) {
        return new Console(data, talk, List.of(), Map.of());
    }

    /** Writes a line of data. */
    public void print(String line) {
        data.print(line);
        data.print('\n');
    }

    /** Writes a line of talk, behind the data so far. */
    public void say(String line) {
        data.flush();
        talk.print(line);
        talk.print('\n');
        talk.flush();
    }

    /** {@return where data goes, for what writes by itself} */
    public PrintWriter data() {
        return new PrintWriter(data, true, StandardCharsets.UTF_8);
    }

    /** {@return where talk goes, for what writes by itself} */
    public PrintWriter talk() {
        return new PrintWriter(talk, true, StandardCharsets.UTF_8);
    }

    /** {@return the looks of data} */
    public Style style() {
        return dataStyle;
    }

    /** {@return the looks of talk} */
    public Style talkStyle() {
        return talkStyle;
    }

    /** {@return a progress line; it shows only where talk goes to a terminal} */
    public Progress progress() {
        return live ? new Progress(talk, System::nanoTime) : Progress.silent();
    }

    /** Writes out what is held back. */
    public void flush() {
        data.flush();
        talk.flush();
    }
}

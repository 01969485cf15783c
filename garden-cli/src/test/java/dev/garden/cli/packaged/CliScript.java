package dev.garden.cli.packaged;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A session at a command line, told as text. A line is one of: {@code # remark}; {@code file PATH}, its content indented by two
 * spaces below; {@code $ COMMAND}, run by sh with {@code garden} on its path; then what must hold: {@code exit N}; {@code stdout} and
 * {@code stderr}, the expected lines indented below ({@code …} stands for any text in a line, or alone for any lines); {@code exists
 * PATH}, {@code absent PATH}, {@code contains PATH TEXT}, {@code lacks PATH TEXT}. A stream that is not told is not looked at.
 */
final class CliScript {

    private static final long PATIENCE = 120;

    private final Path folder;
    private final Path launcher;
    private final Deque<String> lines;
    private String command = "";
    private int exit;
    private final Path out;
    private final Path err;

    CliScript(Path script, Path folder, Path launcher) throws IOException {
        this.folder = Files.createDirectories(folder.resolve("work"));
        this.launcher = launcher;
        this.lines = new ArrayDeque<>(Files.readAllLines(script));
        this.out = folder.resolve("stdout");
        this.err = folder.resolve("stderr");
    }

    void run() throws IOException, InterruptedException {
        while (!lines.isEmpty()) {
            String line = lines.remove();
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] words = line.split(" ", 2);
                step(words[0], words.length > 1 ? words[1] : "");
            }
        }
    }

    private void step(String word, String rest) throws IOException, InterruptedException {
        switch (word) {
            case "file" -> write(rest, String.join("\n", indented()) + "\n");
            case "$" -> execute(rest);
            case "exit" -> check(exit == Integer.parseInt(rest), "exit " + rest + ", but it was " + exit);
            case "stdout" -> compare("stdout", indented(), out);
            case "stderr" -> compare("stderr", indented(), err);
            case "exists" -> check(Files.exists(folder.resolve(rest)), rest + " exists");
            case "absent" -> check(!Files.exists(folder.resolve(rest)), rest + " is absent");
            case "contains" -> check(read(rest).contains(tail(rest)), rest);
            case "lacks" -> check(!read(rest).contains(tail(rest)), rest + " is lacking");
            default -> throw new IllegalArgumentException("no such word in a script: " + word);
        }
    }

    private List<String> indented() {
        var block = new ArrayList<String>();
        while (!lines.isEmpty()
                && (lines.peek().startsWith("  ") || lines.peek().isBlank())) {
            String line = lines.remove();
            block.add(line.length() < 2 ? "" : line.substring(2));
        }
        while (!block.isEmpty() && block.get(block.size() - 1).isEmpty()) {
            block.remove(block.size() - 1);
        }
        return block;
    }

    private void write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private void execute(String text) throws IOException, InterruptedException {
        command = text;
        var process = new ProcessBuilder("sh", "-c", text)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        Map<String, String> environment = process.environment();
        environment.put("PATH", launcher.getParent() + ":" + environment.get("PATH"));
        environment.put("GARDEN_BUILD", "never");
        environment.put("GARDEN_CACHE", folder.resolve("cache").toString());
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        Process running = process.start();
        if (!running.waitFor(PATIENCE, TimeUnit.SECONDS)) {
            running.destroyForcibly();
            throw new AssertionError("still running after " + PATIENCE + " s: " + text);
        }
        exit = running.exitValue();
    }

    private void compare(String stream, List<String> expected, Path file) throws IOException {
        String pattern = expected.stream().map(CliScript::pattern).collect(Collectors.joining());
        check(Pattern.matches(pattern, Files.readString(file)), stream + " is\n" + String.join("\n", expected));
    }

    private static String pattern(String line) {
        return line.equals("…")
                ? "(?s:.*)"
                : Pattern.compile("…").splitAsStream(line).map(Pattern::quote).collect(Collectors.joining(".*"))
                        + (line.endsWith("…") ? ".*\n" : "\n");
    }

    private String read(String rest) throws IOException {
        return Files.readString(folder.resolve(rest.split(" ", 2)[0]));
    }

    private static String tail(String rest) {
        return rest.split(" ", 2)[1];
    }

    private void check(boolean holds, String expectation) throws IOException {
        if (!holds) {
            throw new AssertionError("$ " + command + "\nexpected: " + expectation + "\n--- stdout\n"
                    + Files.readString(out) + "--- stderr\n" + Files.readString(err));
        }
    }
}

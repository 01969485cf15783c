package dev.garden.render.engine;

import dev.garden.render.spi.Engines;
import dev.garden.render.spi.MathRenderer.Style;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Measures 1,000 distinct formulas and 500 pieces of code on two threads, cold and kept. Not a test: run it by hand with the checkout, the
 * seed vault and a folder for results as arguments.
 */
final class EngineBenchmark {

    private static final int FORMULAS = 1_000;
    private static final int PIECES = 500;
    private static final int LINES = 25;
    private static final Pattern MATH = Pattern.compile("\\$\\$([^$]+)\\$\\$|\\$([^$\\n]+)\\$");

    private EngineBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        var formulas = formulas(Path.of(arguments[1]));
        var code = code(Path.of(arguments[0]));
        var folder = Path.of(arguments[2]);
        for (String round : List.of("cold", "kept")) {
            Engines engines = BundledEngines.kept(BundledEngines.all(), folder);
            long start = System.nanoTime();
            run(engines, formulas, code);
            System.err.printf("%s: %d ms%n", round, (System.nanoTime() - start) / 1_000_000);
        }
    }

    private static void run(Engines engines, List<String> formulas, List<Piece> code) {
        var work = new ArrayList<Runnable>();
        formulas.forEach(tex -> work.add(() -> engines.math().render(tex, Style.BLOCK, Map.of())));
        code.forEach(piece -> work.add(() -> engines.code().highlight(piece.text(), piece.language())));
        var threads = IntStream.range(0, 2)
                .mapToObj(half -> new Thread(() -> IntStream.range(0, work.size())
                        .filter(i -> i % 2 == half)
                        .forEach(i -> work.get(i).run())))
                .toList();
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException("interrupted", e);
            }
        }
    }

    private static List<String> formulas(Path vault) throws IOException {
        var found = new ArrayList<String>();
        for (Path note : files(vault, ".md")) {
            MATH.matcher(Files.readString(note))
                    .results()
                    .forEach(match -> found.add(match.group().replace("$", "")));
        }
        var all = new ArrayList<>(found.stream().distinct().toList());
        for (int i = 0; all.size() < FORMULAS; i++) {
            all.add(all.get(i) + " + " + i);
        }
        return all.subList(0, FORMULAS);
    }

    private static List<Piece> code(Path checkout) throws IOException {
        var pieces = new ArrayList<Piece>();
        for (String ending : List.of(".java", ".css", ".js", ".md", ".xml", ".yml", ".json")) {
            for (Path file : files(checkout, ending)) {
                var lines = Files.readAllLines(file);
                if (Files.size(file) < 50_000 && lines.size() >= LINES) {
                    pieces.add(new Piece(String.join("\n", lines.subList(0, LINES)), ending.substring(1)));
                }
            }
        }
        int step = Math.max(1, pieces.size() / PIECES);
        return IntStream.range(0, PIECES)
                .mapToObj(i -> pieces.get(i * step % pieces.size()))
                .toList();
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)
                            && !file.toString().contains("/target/")
                            && !file.toString().contains("/mermaid/")
                            && Files.isRegularFile(file))
                    .sorted()
                    .toList();
        }
    }

    private record Piece(String text, String language) {}
}

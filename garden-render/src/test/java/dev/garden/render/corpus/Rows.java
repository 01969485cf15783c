package dev.garden.render.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The rows of a table of facts, for tests that need all of them at once. */
final class Rows {

    private Rows() {}

    static List<String[]> of(String file) throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/corpora", file)).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> line.strip().split(" \\| "))
                .toList();
    }
}

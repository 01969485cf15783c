package dev.garden.render.feature.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.render.output.OutputContent;
import dev.garden.render.output.OutputPath;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a garden of ten thousand notes costs a reader who searches it, in bytes once they are compressed. */
class SearchBudgetTest {

    private static final int NOTES = 10_000;
    private static final int MOST_FOR_OPENING = 150_000;
    private static final int MOST_FOR_A_QUERY = 300_000;

    private static final SyntheticNotes GARDEN = new SyntheticNotes();

    @TempDir
    private static Path site;

    /** What a query came to. */
    private record Cost(String query, int opened, int total, int found, String hit) {
        static Cost parse(String query, String line) {
            String[] fields = line.split("\t", -1);
            return new Cost(
                    query,
                    Integer.parseInt(fields[0]),
                    Integer.parseInt(fields[1]),
                    Integer.parseInt(fields[2]),
                    fields[3]);
        }
    }

    @BeforeAll
    static void writeTheIndex() throws IOException {
        var files = new SearchIndexWriter(GARDEN.notes(NOTES)).write(new SearchTexts(Map.of("label", "Search")));
        for (Map.Entry<OutputPath, OutputContent> file : files.entrySet()) {
            Path path = site.resolve(file.getKey().toString());
            Files.createDirectories(path.getParent());
            try (InputStream content = file.getValue().open()) {
                Files.write(path, content.readAllBytes());
            }
        }
    }

    @Test
    void aWordTypedLetterByLetterStaysInTheBudget() throws Exception {
        hold(List.of(GARDEN.word(0), GARDEN.word(40), GARDEN.word(900), GARDEN.word(9_000)));
    }

    @Test
    void severalWordsTypedLetterByLetterStayInTheBudget() throws Exception {
        hold(List.of(
                GARDEN.word(30) + " " + GARDEN.word(200),
                GARDEN.word(100) + " " + GARDEN.word(300) + " " + GARDEN.word(150),
                GARDEN.word(3) + " " + GARDEN.word(60) + " " + GARDEN.word(1) + " " + GARDEN.word(20)));
    }

    @Test
    void chineseTypedCharacterByCharacterStaysInTheBudget() throws Exception {
        hold(List.of(GARDEN.chinese(0), GARDEN.chinese(50) + " " + GARDEN.chinese(70) + " " + GARDEN.word(9)));
    }

    @Test
    void whatIsNotThereStaysInTheBudget() throws Exception {
        String word = GARDEN.word(400);
        List<Cost> costs = costs(List.of(
                GARDEN.word(12) + " " + word.charAt(0) + word + "zzq", "\"" + GARDEN.word(0) + " " + GARDEN.word(2)));
        costs.forEach(SearchBudgetTest::assertInBudget);
    }

    private static void hold(List<String> queries) throws IOException, InterruptedException {
        for (Cost cost : costs(queries)) {
            assertInBudget(cost);
            assertTrue(cost.found() > 0 && !cost.hit().isEmpty(), cost.toString());
        }
    }

    private static void assertInBudget(Cost cost) {
        assertTrue(cost.opened() < MOST_FOR_OPENING, cost.toString());
        assertTrue(cost.total() < MOST_FOR_A_QUERY, cost.toString());
    }

    private static List<Cost> costs(List<String> queries) throws IOException, InterruptedException {
        Path replay = file("/search/replay.mjs");
        Path modules = file("/themes/garden/assets/js/search-worker.js").getParent();
        var command = new ArrayList<>(List.of("node", replay.toString(), site.toString(), modules.toString()));
        command.addAll(queries);
        Process node = new ProcessBuilder(command).redirectErrorStream(true).start();
        List<String> lines = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertEquals(0, node.waitFor(), lines.toString());
        assertEquals(queries.size(), lines.size(), lines.toString());
        var costs = new ArrayList<Cost>();
        for (int i = 0; i < lines.size(); i++) {
            costs.add(Cost.parse(queries.get(i), lines.get(i)));
        }
        return costs;
    }

    private static Path file(String name) {
        URL found = Objects.requireNonNull(SearchBudgetTest.class.getResource(name), name);
        return Path.of(URI.create(found.toString()));
    }
}

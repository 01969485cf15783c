package dev.garden.cli.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How good the search is, on queries in six languages of which one knows what they should find; docs/search.md says how it is scored. */
@ExtendWith(OneBrowser.class)
class SearchQualityBrowserTest {

    private static final double LEAST_RECALL = 0.95;
    private static final double LEAST_PRECISION = 0.9;

    private final Browser browser;
    private final Sites sites;

    SearchQualityBrowserTest(Browser browser, Sites sites) {
        this.browser = browser;
        this.sites = sites;
    }

    /** A line of the list: where one looks for what, and which notes should and should not be found. */
    private record Case(String garden, String query, List<String> wanted, List<String> unwanted) {
        static Case parse(String line) {
            String[] fields = line.split("\t");
            Map<Boolean, List<String>> notes = Arrays.stream(fields)
                    .skip(2)
                    .map(note -> note + "/")
                    .collect(Collectors.partitioningBy(note -> note.startsWith("!")));
            List<String> unwanted =
                    notes.get(true).stream().map(note -> note.substring(1)).toList();
            return new Case(fields[0], fields[1], notes.get(false), unwanted);
        }
    }

    /** What a case got. */
    private record Answer(Case question, List<String> hits) {
        double recall() {
            return share(hits);
        }

        double precision() {
            return share(hits.subList(0, Math.min(hits.size(), question.wanted().size())));
        }

        private double share(List<String> found) {
            return (double) question.wanted().stream().filter(found::contains).count()
                    / question.wanted().size();
        }

        String miss() {
            return question.query() + ": " + hits.subList(0, Math.min(hits.size(), 4));
        }
    }

    @Test
    void findsWhatReadersLookForAndPutsItFirst() throws IOException {
        List<Answer> answers = new ArrayList<>();
        Map<String, List<Case>> cases = cases().collect(Collectors.groupingBy(Case::garden));
        cases.forEach((garden, questions) -> answers.addAll(ask(site(garden), questions)));
        double recall = answers.stream().mapToDouble(Answer::recall).average().orElse(0);
        double precision =
                answers.stream().mapToDouble(Answer::precision).average().orElse(0);
        String misses = answers.stream()
                .filter(answer -> answer.precision() < 1)
                .map(Answer::miss)
                .collect(Collectors.joining("\n"));
        assertTrue(recall >= LEAST_RECALL, "recall " + recall + "\n" + misses);
        assertTrue(precision >= LEAST_PRECISION, "precision " + precision + "\n" + misses);
        answers.forEach(answer -> answer.question()
                .unwanted()
                .forEach(note -> assertEquals(-1, answer.hits().indexOf(note), note)));
    }

    private List<Answer> ask(Path site, List<Case> questions) {
        try (var visit = browser.visit(site, 1280, 900)) {
            var search = SearchBox.open(visit.open("tags/"));
            return questions.stream()
                    .map(question -> new Answer(question, search.addresses(question.query())))
                    .toList();
        }
    }

    private Path site(String garden) {
        return switch (garden) {
            case "small" -> sites.small();
            case "seed" -> sites.seed();
            default -> sites.help(garden);
        };
    }

    private static Stream<Case> cases() throws IOException {
        try (InputStream list =
                Objects.requireNonNull(SearchQualityBrowserTest.class.getResourceAsStream("/browser/queries.txt"))) {
            String text = new String(list.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.startsWith("#")).map(Case::parse);
        }
    }
}

package dev.garden.parser.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.model.Garden;
import dev.garden.model.Note;
import dev.garden.model.link.Link;
import dev.garden.model.link.LinkTarget;
import dev.garden.parser.VaultReader;
import dev.garden.parser.Vaults;
import dev.garden.parser.spelling.EditDistance;
import dev.garden.testing.Law;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What holds for every vault, whatever its names. */
class LinkIndexLaws {

    private static final List<String> LETTERS =
            List.of("a", "b", "B", "é", "e\u0301", "中", "文", " ", "-", "1", "&", "ß", "K", "🌱");

    private static List<String> words(Random random, int most) {
        return IntStream.range(0, 1 + random.nextInt(most))
                .mapToObj(i -> LETTERS.get(random.nextInt(LETTERS.size())))
                .toList();
    }

    @Test
    void everyNoteIsFoundByItsNameItsPathAndItsPermalink() {
        Law.forAll(random -> words(random, 6)).holds(name -> {
            Garden garden = Vaults.read("x/n" + name.strip() + ".md", "n", "From.md", "f");
            Note note = garden.notes().stream()
                    .filter(each -> each.path().folder().equals("x"))
                    .findFirst()
                    .orElseThrow();
            var target = new LinkTarget.ToNote(note.path(), null);
            Note from = Vaults.note(garden, "From.md");
            assertEquals(
                    target, garden.resolve(from, Link.Kind.WIKILINK, note.path().stem()));
            assertEquals(
                    target, garden.resolve(from, Link.Kind.WIKILINK, note.path().value()));
            assertEquals(
                    target,
                    garden.resolve(from, Link.Kind.MARKDOWN, note.permalink().path()));
        });
    }

    @Test
    void letterCaseAndCompositionOfANameMakeNoDifference() {
        Law.forAll(random -> words(random, 8)).holds(name -> {
            assertEquals(NameKey.of(name), NameKey.of(Normalizer.normalize(name, Normalizer.Form.NFD)));
            assertEquals(NameKey.of(name), NameKey.of(NameKey.of(name)));
        });
    }

    @Test
    void percentCodeOfAnyTextIsThatText() {
        Law.forAll(random -> words(random, 12)).holds(text -> {
            String encoded = URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
            assertEquals(text, PercentCode.decode(encoded));
            assertEquals(text, PercentCode.decode(text));
        });
    }

    @Test
    void noNameThatIsNearIsLeftOutOfTheComparison() {
        Law.forAll(random -> words(random, 8)).holds(name -> {
            for (int cut = 0; cut < name.length(); cut++) {
                String other =
                        name.substring(0, cut) + "x" + name.substring(Math.min(name.length(), cut + 1 + cut % 3));
                ComparedName one = ComparedName.of(name);
                ComparedName two = ComparedName.of(other);
                int distance = EditDistance.between(one.key(), two.key());
                assertTrue(one.mayBeNear(two, distance), () -> name + " " + other);
            }
        });
    }

    /** Notes A to F that embed each other: cycles and depths as found by looking at every way through. */
    @Test
    void embedsInCyclesAndDeepOnesAreExactlyThose() {
        Law.forAll(LinkIndexLaws::edges).holds(text -> {
            Map<String, Set<String>> embeds = graph(text);
            var expected = new TreeSet<String>();
            for (String from : embeds.keySet()) {
                for (String to : embeds.get(from)) {
                    if (reaches(embeds, to, from)) {
                        expected.add("embed.cycle " + from + " " + to);
                    } else if (depth(embeds, to) + 1 > 5 && !inKnot(embeds, to)) {
                        expected.add("embed.depth " + from + " " + to);
                    }
                }
            }
            var found = problems(embeds);
            found.removeIf(problem -> problem.startsWith("embed.depth") && inKnot(embeds, problem.substring(14)));
            assertEquals(expected, found);
        });
    }

    private static List<String> edges(Random random) {
        return IntStream.range(0, random.nextInt(11))
                .mapToObj(i -> "ABCDEFGH".charAt(random.nextInt(8)) + "" + "ABCDEFGH".charAt(random.nextInt(8)))
                .toList();
    }

    private static Map<String, Set<String>> graph(String edges) {
        var graph = new LinkedHashMap<String, Set<String>>();
        "ABCDEFGH".chars().forEach(name -> graph.put(String.valueOf((char) name), new TreeSet<>()));
        for (int i = 0; i + 1 < edges.length(); i += 2) {
            graph.get(edges.substring(i, i + 1)).add(edges.substring(i + 1, i + 2));
        }
        return graph;
    }

    private static Set<String> problems(Map<String, Set<String>> embeds) {
        var files = new LinkedHashMap<String, String>();
        embeds.forEach((from, to) -> files.put(
                from + ".md",
                String.join("\n\n", to.stream().map(name -> "![[" + name + "]]").toList())));
        var found = new TreeSet<String>();
        Vaults.read(files, VaultReader.Publish.ALL).diagnostics().stream()
                .filter(problem -> problem.code().id().matches("embed\\.(cycle|depth)"))
                .forEach(problem -> found.add(problem.code().id() + " "
                        + problem.file().stem() + " " + problem.message().charAt(1)));
        return found;
    }

    private static boolean reaches(Map<String, Set<String>> embeds, String from, String to) {
        Deque<String> open = new ArrayDeque<>(List.of(from));
        Set<String> seen = new HashSet<>(open);
        while (!open.isEmpty()) {
            String name = open.remove();
            if (name.equals(to)) {
                return true;
            }
            embeds.get(name).stream().filter(seen::add).forEach(open::add);
        }
        return false;
    }

    private static boolean inKnot(Map<String, Set<String>> embeds, String name) {
        return embeds.keySet().stream()
                .filter(other -> reaches(embeds, name, other))
                .anyMatch(other -> embeds.get(other).stream().anyMatch(next -> reaches(embeds, next, other)));
    }

    private static int depth(Map<String, Set<String>> embeds, String name) {
        return inKnot(embeds, name)
                ? 0
                : embeds.get(name).stream()
                        .mapToInt(next -> 1 + depth(embeds, next))
                        .max()
                        .orElse(0);
    }
}

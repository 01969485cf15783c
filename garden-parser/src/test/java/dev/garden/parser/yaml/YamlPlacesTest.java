package dev.garden.parser.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.model.source.Position;
import dev.garden.testing.Law;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where values stand, and what is said about a text that is wrong. */
class YamlPlacesTest {

    private static final List<String> PIECES = List.of(
            "a",
            "b: ",
            "- ",
            "\n",
            "  ",
            "\"",
            "'",
            "[",
            "]",
            "{",
            "}",
            ",",
            ": ",
            "#",
            "&x ",
            "*x",
            "!!int ",
            "|\n",
            ">\n",
            "🌱",
            "标题",
            "\t",
            "<<: ",
            "? ",
            "\\",
            "\u2028",
            "---\n",
            "...",
            "%",
            "@",
            "`",
            "2024-01-01",
            "[[N]]",
            "\uD83C");

    private static String places(String text) {
        YamlNode root = YamlReader.read(text, 1).root().orElseThrow();
        var places = new ArrayList<String>();
        collect("", root, places);
        return String.join(" ", places);
    }

    private static void collect(String name, YamlNode node, List<String> places) {
        if (node instanceof YamlNode.Mapping mapping) {
            mapping.entries().forEach(entry -> {
                places.add(entry.name() + "@" + entry.position());
                collect(entry.name(), entry.node(), places);
            });
        } else if (node instanceof YamlNode.Sequence list) {
            list.items().forEach(item -> collect(name + "[]", item, places));
        } else {
            places.add(node.value().text() + "@" + node.position());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            a: 1                      | a@1:1 1@1:4
            ~# c\n\na:  1~            | a@3:1 1@3:5
            ~a:\n  b: 1\n  c: 2~      | a@1:1 b@2:3 1@2:6 c@3:3 2@3:6
            ~a:\n- 1\n- 2~            | a@1:1 1@2:3 2@3:3
            ~a: [1, 2]~               | a@1:1 1@1:5 2@1:8
            ~"标题": "值"~             | 标题@1:1 值@1:7
            ~标题: 值~                 | 标题@1:1 值@1:5
            ~🌱🌱: x~                  | 🌱🌱@1:1 x@1:7
            ~{"🌱": 🌱, b: c}~         | 🌱@1:2 🌱@1:8 b@1:12 c@1:15
            ~a: 🌱\nb: c~              | a@1:1 🌱@1:4 b@2:1 c@2:4
            ~a: "x\u2028y"\nb: c~     | ~a@1:1 x\u2028y@1:4 b@2:1 c@2:4~
            ~a: |\n  x\n  y\nb: c~    | ~a@1:1 x\ny\n@1:4 b@4:1 c@4:4~
            """)
    void countsLinesAndColumnsAsEditorsDo(String text, String places) {
        assertEquals(places, places(text));
    }

    @Test
    void countsFromTheLineThatTheTextBeginsOn() {
        YamlDocument document = YamlReader.read("a: 1\nb: [x", 7);
        assertEquals(
                List.of(Position.of(8, 4)),
                document.problems().stream().map(YamlProblem::position).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            ~a: 1\na: 2\na: 3~         | 2:1 a, 3:1 a | a: 3
            ~a: 1\n"a": 2~             | 2:1 a | a: 2
            ~a: 1\nA: 2~               | ~~ | a: 1, A: 2
            ~é: 1\ne\u0301: 2~         | ~~ | ~é: 1, e\u0301: 2~
            ~a: {b: 1, b: 2}~          | 1:11 b | a: b: 2
            ~1: x\n"1": y~             | 2:1 1 | 1: y
            """)
    void keepsTheLastOfEqualNames(String text, String problems, String value) {
        YamlDocument document = YamlReader.read(text, 1);
        assertEquals(
                problems,
                document.problems().stream()
                        .map(problem -> problem.position() + " " + problem.name())
                        .collect(Collectors.joining(", ")));
        assertEquals(value, document.root().orElseThrow().value().text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            ~x: &x {a: 1}\ny: {<<: *x, a: 2}~                      | a: 2
            ~x: &x {a: 1}\ny: {a: 2, <<: *x}~                      | a: 2
            ~x: &x {a: 1}\nz: &z {a: 3, b: 4}\ny: {<<: [*x, *z]}~  | a: 1, b: 4
            ~x: &x {a: 1}\nz: &z {<<: *x, b: 2}\ny: {<<: *z}~      | b: 2, a: 1
            ~y: {<<: 5, a: 1}~                                     | a: 1
            ~y: {"<<": {b: 2}, a: 1}~                              | <<: b: 2, a: 1
            """)
    void mergesWhatANameDoesNotSay(String text, String merged) {
        var root = (YamlNode.Mapping) YamlReader.read(text, 1).root().orElseThrow();
        YamlEntry last = root.entries().get(root.entries().size() - 1);
        assertEquals("y: " + merged, last.name() + ": " + last.node().value().text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            # tags force a type, unknown ones leave text
            ~!!int "5"~    | Numeric
            ~!!str 5~      | Text
            ~!!bool "true"~| Bool
            ~!!null ""~    | Empty
            ~!!float "x"~  | Text
            ~!mine 5~      | Text
            ~!!str~        | Text
            ~"5"~          | Text
            ~'null'~       | Text
            ~> \n  5~      | Text
            ~[[N]]~        | Link
            ~[[ N | b ]]~  | Link
            ~[[N], b]~     | Items
            ~[[[N]]]~      | Items
            ~[[]]~         | Items
            ~[N]~          | Items
            ~{}~           | Entries
            """)
    void typesAValueByItsForm(String text, String type) {
        var root = (YamlNode.Mapping) YamlReader.read("v: " + text, 1).root().orElseThrow();
        assertEquals(type, root.entries().get(0).node().value().getClass().getSimpleName());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            ~~             | false
            ~  \n~         | false
            ~# only~       | false
            ~null~         | false
            ~text~         | false
            ~a: [~         | true
            ~a: b: c~      | true
            ~\u0007~       | true
            ~--- a\n--- b~ | true
            """)
    void isBrokenOnlyWhenNothingOfATextCouldBeRead(String text, boolean broken) {
        assertEquals(broken, YamlReader.read(text, 1).isBroken());
    }

    @Test
    void readsWhatIsAsLongAsAllowed() {
        assertTrue(YamlReader.read("a: " + "x".repeat(64 * 1024 - 3), 1)
                .problems()
                .isEmpty());
    }

    @Test
    void neverThrowsAndNamesPlacesInsideTheText() {
        Law.forAll(YamlPlacesTest::texts).holds(text -> {
            YamlDocument document = YamlReader.read(text, 1);
            var positions = new TreeSet<Position>();
            document.problems().forEach(problem -> positions.add(problem.position()));
            document.root().ifPresent(root -> positions.add(root.position()));
            String[] lines = text.split("\n", -1);
            for (Position at : positions) {
                assertTrue(at.line() <= lines.length, at::toString);
                assertTrue(at.column() <= lines[at.line() - 1].length() + 1, at::toString);
            }
        });
    }

    private static List<String> texts(Random random) {
        return IntStream.range(0, random.nextInt(20))
                .mapToObj(i -> PIECES.get(random.nextInt(PIECES.size())))
                .toList();
    }
}

package dev.garden.parser.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.model.property.PropertyValue;
import dev.garden.model.source.Position;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {

    private static List<YamlEntry> entries(String text) {
        YamlDocument document = YamlReader.read(text, 1);
        assertEquals(List.of(), document.problems(), text);
        return assertInstanceOf(YamlNode.Mapping.class, document.rootNode()).entries();
    }

    private static PropertyValue value(String text) {
        return entries("v: " + text).get(0).node().value();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"yes", "no", "on", "off", "NO", "y", "1:30", "0b11", "1_000", "2024-13-45", "1.2.3", "12e9999"})
    void keepsAsTextWhatOnlyOlderYamlTyped(String text) {
        assertEquals(new PropertyValue.Text(text), value(text));
    }

    @ParameterizedTest
    @CsvSource({"012,12", "0x1F,31", "0o14,12", "-3.50,-3.50", "+7,7", ".5,0.5", "1e3,1E+3", "5.,5"})
    void readsNumbersAndKeepsTheirText(String text, String number) {
        var read = assertInstanceOf(PropertyValue.Numeric.class, value(text));
        assertEquals(number, read.number().toString());
        assertEquals(text, read.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "~", "null", "Null", "NULL"})
    void readsNothing(String text) {
        assertInstanceOf(PropertyValue.Empty.class, value(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {".inf", "-.INF", ".nan", ".NaN"})
    void readsNumbersThatAreNotFinite(String text) {
        assertEquals(new PropertyValue.NotFinite(text), value(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "True", "TRUE"})
    void readsBooleansInThreeSpellings(String text) {
        assertEquals(new PropertyValue.Bool(true, text), value(text));
    }

    @Test
    void readsQuotedScalarsAsText() {
        assertEquals(new PropertyValue.Text("12"), value("\"12\""));
        assertEquals(new PropertyValue.Text("true"), value("'true'"));
        assertEquals(new PropertyValue.Text(""), value("\"\""));
        assertEquals(new PropertyValue.Text("5"), value("!!str 5"));
    }

    @Test
    void readsDatesWithAndWithoutQuotationMarks() {
        assertInstanceOf(PropertyValue.Date.class, value("2024-02-29"));
        assertInstanceOf(PropertyValue.Date.class, value("\"2024-02-29\""));
        var time = assertInstanceOf(PropertyValue.DateTime.class, value("2025-02-27T12:07:19.000+08:00"));
        assertEquals("2025-02-27T12:07:19.000+08:00", time.text());
        assertEquals(12, time.local().getHour());
    }

    @Test
    void readsAWikilinkWithAndWithoutQuotationMarks() {
        assertEquals(new PropertyValue.Link("Note", "[[Note|label]]"), value("\"[[Note|label]]\""));
        assertEquals(new PropertyValue.Link("a, b#c", "[[a, b#c]]"), value("[[a, b#c]]"));
        var list = assertInstanceOf(PropertyValue.Items.class, value("[[[A]], [[B]]]"));
        assertEquals(
                List.of("[[A]]", "[[B]]"),
                list.items().stream().map(PropertyValue::text).toList());
    }

    @Test
    void resolvesAnchorsAndMerges() {
        var entries = entries("a: &x {p: 1, q: 2}\nb: *x\nc:\n  <<: *x\n  q: 3\n");
        assertEquals("p: 1, q: 2", entries.get(1).node().value().text());
        assertEquals("q: 3, p: 1", entries.get(2).node().value().text());
    }

    @Test
    void keepsTheLastOfEqualNamesAndReportsIt() {
        YamlDocument document = YamlReader.read("tags: [a]\nx: 1\ntags: [b]\n", 2);
        var mapping = assertInstanceOf(YamlNode.Mapping.class, document.rootNode());
        assertEquals(2, mapping.entries().size());
        assertEquals("b", mapping.entries().get(0).node().value().text());
        assertEquals(Position.of(4, 1), document.problems().get(0).position());
        assertEquals("tags", document.problems().get(0).name());
    }

    @Test
    void countsPlacesInUtf16UnitsFromOne() {
        var entries = entries("{\"🌱\": 1, \"b\": \u2028 2}");
        assertEquals(Position.of(1, 2), entries.get(0).position());
        assertEquals(Position.of(1, 11), entries.get(1).position());
    }

    @ParameterizedTest
    @CsvSource({
        "'a: 1\nb: [x', 2, 4",
        "'a: \"no end', 1, 4",
        "'title: 标题: 说明', 1, 10",
        "'a: 1\n\tb: 2', 2, 1",
        "'a: *nope', 1, 4",
        "'a: @x', 1, 4",
        "'a: 1\n---\nb: 2', 2, 1",
        "'[a]: 1', 1, 1"
    })
    void saysWhereATextIsNoYaml(String text, int line, int column) {
        List<YamlProblem> problems = YamlReader.read(text, 1).problems();
        assertEquals(Position.of(line, column), problems.get(0).position(), problems::toString);
    }

    @Test
    void refusesLongTextsBeforeParsing() {
        YamlDocument document = YamlReader.read("a: " + "x".repeat(64 * 1024), 1);
        assertTrue(document.isBroken());
    }

    @Test
    void boundsDepthAliasesAndWhatAliasesExpandTo() {
        String laughs = IntStream.range(0, 24)
                .mapToObj(i -> "a" + (i + 1) + ": &a" + (i + 1) + " [*a" + i + ", *a" + i + "]")
                .collect(Collectors.joining("\n", "a0: &a0 lol\n", "\n"));
        for (String hostile : List.of(laughs, "[".repeat(5000), "a: &x [*x]", "- ".repeat(5000), "{a: ".repeat(900))) {
            YamlDocument document = assertTimeoutPreemptively(Duration.ofSeconds(5), () -> YamlReader.read(hostile, 1));
            assertTrue(document.isBroken(), () -> hostile.substring(0, 10) + " " + document.problems());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: \"\\uD83C\\uDF89\"",
                "a: \"\\UFFFFFFFF\"",
                "a: \"\\/\"",
                "%YAML 9.9\n---\na: 1",
                "a: \u0000",
                "? ? a",
                "!<"
            })
    void neverThrows(String text) {
        YamlDocument document = YamlReader.read(text, 1);
        assertTrue(document.rootNode() != null || document.isBroken());
    }
}

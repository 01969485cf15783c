package dev.garden.parser.frontmatter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.model.diagnostic.Diagnostic;
import dev.garden.model.diagnostic.Severity;
import dev.garden.model.property.PropertyValue;
import dev.garden.model.source.Position;
import dev.garden.model.source.VaultPath;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrontmatterReaderTest {

    private static final String SIGNS = "-:[]{}\"'|>#&*!%@`?,\\ \n\t\rab1~中🌱\u0000\u2028";

    private static Frontmatter read(String text) {
        return FrontmatterReader.read(VaultPath.of("Note.md"), text);
    }

    private static String text(Frontmatter frontmatter, String name) {
        return frontmatter.properties().value(name).map(PropertyValue::text).orElse("(none)");
    }

    @Test
    void splitsPropertiesFromText() {
        Frontmatter frontmatter = read("---\ntitle: A\nn: 1\n---\nBody\n");
        assertEquals(Frontmatter.Form.YAML, frontmatter.form());
        assertEquals("Body\n", frontmatter.source().body());
        assertEquals(5, frontmatter.source().bodyLine());
        assertEquals(
                Position.of(3, 1),
                frontmatter.properties().get("n").orElseThrow().position());
    }

    @Test
    void readsOneLineOfJson() {
        Frontmatter frontmatter =
                read("---\n{\"title\":\"a --- \\\"b\\\" \\u4e2d\\/\",\"l\":[\"x\"],\"n\":null}\n---\nx");
        assertEquals(Frontmatter.Form.JSON, frontmatter.form());
        assertEquals("a --- \"b\" 中/", text(frontmatter, "title"));
        assertEquals(List.of(), frontmatter.diagnostics());
    }

    @Test
    void readsTheBarThatThePluginEscapes() {
        Frontmatter frontmatter = read("---\n{\"up\":\"[[Note\\|label]]\"}\n---\n");
        assertEquals("[[Note|label]]", text(frontmatter, "up"));
        assertFalse(frontmatter.isBroken());
    }

    @Test
    void forgetsByteOrderMarkAndForeignLineEnds() {
        Frontmatter frontmatter = read("\uFEFF---\r\na: 1\r\nb: 2\r\n---\r\nx\r\ny\rz");
        assertEquals("2", text(frontmatter, "b"));
        assertEquals("x\ny\nz", frontmatter.source().body());
        assertEquals(5, frontmatter.source().bodyLine());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "text", "\n---\na: 1\n---\n", " ---\na: 1\n---\n", "----\na: 1\n----\n", "---a: 1\n---"})
    void findsNoBlockThatIsNotAtTheTop(String text) {
        Frontmatter frontmatter = read(text);
        assertEquals(Frontmatter.Form.NONE, frontmatter.form());
        assertEquals(text, frontmatter.source().body());
        assertEquals(List.of(), frontmatter.diagnostics());
    }

    @Test
    void takesABlockThatNeverEndsForTextAndSaysSo() {
        Frontmatter frontmatter = read("---\ntags: [a]\n\nBody\n");
        assertEquals(0, frontmatter.source().bodyStart());
        assertEquals(List.of(), frontmatter.properties().all());
        Diagnostic only = frontmatter.diagnostics().get(0);
        assertEquals("frontmatter.unclosed", only.code().id());
        assertEquals(Severity.INFO, only.severity());
    }

    @ParameterizedTest
    @ValueSource(strings = {"---\n---\nx", "---\n# comment\n---\nx", "---\n\n---\nx", "--- \n---\t\nx"})
    void readsAnEmptyBlock(String text) {
        Frontmatter frontmatter = read(text);
        assertEquals("x", frontmatter.source().body());
        assertEquals(List.of(), frontmatter.properties().all());
        assertEquals(List.of(), frontmatter.diagnostics());
    }

    @Test
    void endsTheBlockAtExactlyThreeDashesOnly() {
        Frontmatter frontmatter = read("---\na: \"x --- y\"\nb: ----\nc: |\n  ---\n---\nBody");
        assertEquals("Body", frontmatter.source().body());
        assertEquals("----", text(frontmatter, "b"));
        assertEquals("---\n", text(frontmatter, "c"));
    }

    @Test
    void losesOnlyTheLinesThatAreWrong() {
        Frontmatter frontmatter =
                read("---\ntitle: Good\nbroken: [unclosed\n# note\ntags:\n- kept\n\nb: a: c\nd: 1\n---\nBody");
        assertEquals("Good", text(frontmatter, "title"));
        assertEquals("kept", text(frontmatter, "tags"));
        assertEquals("1", text(frontmatter, "d"));
        assertEquals("(none)", text(frontmatter, "broken"));
        assertEquals(List.of(Position.of(3, 9), Position.of(8, 5)), positions(frontmatter));
        assertEquals("Body", frontmatter.source().body());
    }

    @Test
    void noticesNamesThatAnOpenQuotationMarkSwallows() {
        Frontmatter frontmatter = read("---\na: \"no end\nb: \"#x\"\n---\nBody");
        assertEquals(List.of(Position.of(2, 4)), positions(frontmatter));
        assertEquals("#x", text(frontmatter, "b"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a: \"one\n  two: x\"", "a: |\n  b: c\n  d", "{a: 1,\nb: {\nc: 2}}", "x: &x {p: 1}\n<<: *x\nb: 2"
            })
    void takesNoOtherLinesForSwallowedNames(String block) {
        assertFalse(read("---\n" + block + "\n---\n").isBroken());
    }

    @Test
    void saysExactlyWhereABlockIsWrong() {
        assertEquals(List.of(Position.of(3, 1)), positions(read("---\na: 1\n\tb: 2\n---\n")));
        assertEquals(List.of(Position.of(2, 5)), positions(read("---\n中文: [a\n---\n")));
        assertEquals(List.of(Position.of(3, 1)), positions(read("---\na: 1\na: 2\n---\n")));
    }

    private static List<Position> positions(Frontmatter frontmatter) {
        assertTrue(frontmatter.isBroken());
        return frontmatter.diagnostics().stream().map(Diagnostic::position).toList();
    }

    @ParameterizedTest
    @CsvSource({"'- a\n- b'", "just text", "'{\"a\":1,}{'", "'[a, b]'"})
    void reportsWhatIsNoSetOfNames(String block) {
        Frontmatter frontmatter = read("---\n" + block + "\n---\nBody");
        assertEquals(
                "frontmatter.invalid", frontmatter.diagnostics().get(0).code().id());
        assertEquals("Body", frontmatter.source().body());
        assertEquals(List.of(), frontmatter.properties().all());
    }

    @Test
    void putsThePropertiesThatThePluginNestsBehindTheOthers() {
        Frontmatter frontmatter =
                read("---\n{\"title\":\"Top\",\"dg-note-properties\":{\"author\":\"A\",\"title\":\"Nested\"}}\n---\n");
        assertEquals("Top", text(frontmatter, "title"));
        assertEquals("A", text(frontmatter, "author"));
        assertTrue(frontmatter.properties().get("dg-note-properties").isEmpty());
    }

    @Test
    void reportsAHopelessBlockBriefly() {
        Frontmatter frontmatter = read("---\n" + "a: [\n".repeat(2000) + "---\nBody");
        assertEquals(20, frontmatter.diagnostics().size());
    }

    @Test
    void staysLinearOnHostileBlocks() {
        for (String line : List.of("a: [\n", "a\n", "a: \"\n", "- [\n", "? \n", "&a *a\n", "{\n")) {
            String text = "---\n" + line.repeat(60_000 / line.length()) + "---\nBody";
            assertTimeoutPreemptively(Duration.ofSeconds(10), () -> assertNotNull(read(text)));
        }
    }

    @Test
    void neverThrowsWhateverABlockHolds() {
        var random = new Random(20250227);
        for (int round = 0; round < 5_000; round++) {
            var block = new StringBuilder("---\n");
            for (int length = random.nextInt(40); length > 0; length--) {
                block.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
            }
            String text = block + "\n---\nBody";
            Frontmatter frontmatter = read(text);
            assertTrue(frontmatter.source().body().endsWith("Body"), text);
            frontmatter
                    .properties()
                    .all()
                    .forEach(property -> assertNotNull(property.value().text()));
        }
    }
}

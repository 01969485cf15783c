package dev.garden.parser.note;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.garden.model.InlineField;
import dev.garden.model.source.Position;
import dev.garden.model.source.VaultPath;
import dev.garden.parser.VaultReader;
import dev.garden.parser.vault.MemorySource;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldCollectorTest {

    private static List<InlineField> fields(String markdown) throws IOException {
        var source = MemorySource.of(Map.of("Note.md", markdown));
        return VaultReader.of(source)
                .read()
                .note(VaultPath.of("Note.md"))
                .orElseThrow()
                .content()
                .fields();
    }

    private static String read(String markdown) throws IOException {
        return fields(markdown).stream()
                .map(field -> field.key() + "=" + field.value())
                .collect(Collectors.joining(";"));
    }

    @ParameterizedTest
    @CsvSource({
        "He is (age:: 42) old (yes).,age=42",
        "A [作者:: 张三] wrote [n:: [[Link|x]]].,作者=张三;n=[[Link|x]]",
        "rating:: 5,rating=5",
        "**Bold**:: *x*,Bold=*x*",
        "> - Due Date:: 2024-01-01,Due Date=2024-01-01",
        "# a/b:: c,a/b=c",
        "key::,key=",
        "- plain:: v,plain=v",
        "k:: v %%private%%,k=v"
    })
    void readsFieldsInBracketsAndWholeLines(String markdown, String expected) throws IOException {
        assertEquals(expected, read(markdown));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "`(a:: 1)`",
                "```\nb:: 2\n```",
                "%%c:: 3%%",
                "$d:: 4$",
                "Well, then:: 1",
                "- [ ] task:: 5",
                "e：：6",
                "http://x/::1",
                ":: x"
            })
    void readsNothingElse(String markdown) throws IOException {
        assertEquals("", read(markdown));
    }

    @Test
    void readsEachLineOfAParagraphAndAnEntryAsOne() throws IOException {
        assertEquals("a=1;b=2;c=3", read("a:: 1\nb:: 2\nx [c:: 3] y:: z"));
        assertEquals("a=1 more", read("- a:: 1\n  more"));
    }

    @Test
    void staysLinearInTheLinesOfAParagraph() {
        String markdown = "a:: 1 [b:: 2]\nc:: 3\n".repeat(20_000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertEquals(40_000, fields(markdown).size()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            ~x [k:: v]   ~               | 1:3 k=v
            ~a\nb [k:: v]  \nc~          | 2:3 k=v
            x [k:: **a *b* c**] y         | 1:3 k=**a *b* c**
            x \\* [k:: v] \\_ (l:: w) b   | 1:6 k=v, 1:17 l=w
            中 &amp; [k:: [1] \\] 2] b       | 1:9 k=[1] \\] 2
            &amp; [a, b] [k:: `]` c] d     | 1:14 k=`]` c
            &amp; \\[x [k:: v] d             | 1:11 k=v
            > \\* [k:: *v*] \\] b            | 1:6 k=*v*
            """)
    void findsFieldsBesideEscapesAndBlanks(String markdown, String expected) throws IOException {
        assertEquals(expected, places(markdown));
    }

    private static String places(String markdown) throws IOException {
        return fields(markdown).stream()
                .map(field -> field.position() + " " + field.key() + "=" + field.value())
                .collect(Collectors.joining(", "));
    }

    @Test
    void knowsWhereAFieldStands() throws IOException {
        assertEquals(
                Position.of(5, 3),
                fields("---\nx: 1\n---\n\nA [b:: c]\n").get(0).position());
    }
}

package dev.garden.render.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.model.diagnostic.Diagnostic;
import dev.garden.model.source.Position;
import dev.garden.render.spi.EngineResult;
import dev.garden.render.spi.Engines;
import dev.garden.render.spi.NoteBody;
import dev.garden.render.spi.NoteBody.Need;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilePartsTest {

    private static final String PART = "---\ntitle: T\n---\none\ntwo\n\n3. a\n4. b\n\n%%\nhidden\n%%\n\n> c\n> d\n";

    private static List<String> found(NoteBody body) {
        return body.diagnostics().stream()
                .map(one -> one.code().id() + " " + place(one))
                .toList();
    }

    private static String place(Diagnostic diagnostic) {
        Position position = diagnostic.position();
        return position.line() + ":" + position.column();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "; one two a b c d",
                "{4}; one",
                "{5}; two",
                "{-4}; one",
                "{5-8}; two a b",
                "{8-}; b c d",
                "{11}; ''",
                "{15}; d"
            })
    void includesOnlyTheLinesThatAreNamed(String lines, String text) {
        String include = "<!-- @include: ./Part.md" + (lines == null ? "" : lines) + " -->";
        var page = Bodies.home(include).with("Part.md", PART).parsed();
        assertEquals(text, page.selectFirst(".markdown-embed-content").text());
    }

    @Test
    void includedEntriesKeepTheirNumbers() {
        var page = Bodies.home("<!-- @include: Part.md{8} -->")
                .with("Part.md", PART)
                .parsed();
        assertEquals("4", page.selectFirst(".markdown-embed-content ol").attr("start"));
        assertNull(page.selectFirst(".markdown-embed-title"));
    }

    @Test
    void titlesOfBoxesStandOrFallWithThem() {
        String part = "> [!tip] T\n> a\n>\n> b\n\n::: tip U\nc\n\nd\n:::\n\n```js\ne\nf\n```\n";
        var page = Bodies.home("<!-- @include: Part.md{4-13} -->")
                .with("Part.md", part)
                .parsed();
        assertEquals(
                "T b U c d e\nf", page.selectFirst(".markdown-embed-content").text());
        var last = Bodies.home("<!-- @include: Part.md{9} -->")
                .with("Part.md", part)
                .parsed();
        assertEquals("U d", last.selectFirst(".markdown-embed-content").text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{40-50}", "{1-3}", "{9-4}", "{x}"})
    void saysThatThereAreNoSuchLines(String lines) {
        var body = Bodies.home("a\n\n<!-- @include: Part.md" + lines + " -->")
                .with("Part.md", PART)
                .body();
        assertEquals(List.of("embed.lines 3:1"), found(body));
        assertTrue(body.html().contains("markdown-embed-link"), body.html());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!-- @include: Part.md{4-5} -->", "@[code](Part.md)", "@[code{4}](Part.md)"})
    void nothingOfPrivateNotesIsShown(String line) {
        var body = Bodies.home(line).with("Part.md", PART).marked().body();
        assertFalse(body.html().contains("one"), body.html());
        assertTrue(body.html().contains("is-unresolved"), body.html());
        assertEquals(List.of(), body.diagnostics());
    }

    @Test
    void sourceOfNotesIsNeverShown() {
        String html = Bodies.home("@[code md](Part.md)").with("Part.md", PART).html();
        assertFalse(html.contains("hidden"), html);
        assertTrue(html.contains("markdown-embed"), html);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/passwd", "missing.js", "../Home.js"})
    void whatIsNotInTheVaultIsMarked(String file) {
        var body = Bodies.home("@[code](" + file + ")")
                .with(".obsidian/app.json", "secret")
                .body();
        assertFalse(body.html().contains("secret"), body.html());
        assertTrue(body.html().contains("is-unresolved"), body.html());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "@[code](src/a.js); js; 'a<b\nb\nc\n'",
                "@[code](@/src/a.js); js; 'a<b\nb\nc\n'",
                "@[code ts](src/a.js); ts; 'a<b\nb\nc\n'",
                "@[code{2-}](src/a.js); js; 'b\nc\n'",
                "@[code{-1} rust](src/a.js); rust; 'a<b\n'"
            })
    void filesBecomeCode(String line, String language, String code) {
        var body = Bodies.home("x\n\n" + line + "\n\ny")
                .with("src/a.js", "\uFEFFa<b\r\nb\r\nc")
                .body();
        String shown = code.replace("<", "&lt;");
        assertEquals(
                "<p>x</p>\n<pre data-language=\"" + language + "\"><code class=\"language-" + language + "\">" + shown
                        + "</code></pre>\n<p>y</p>",
                body.html().strip());
        assertTrue(body.needs().contains(Need.CODE));
        assertEquals(List.of(), body.attachments().stream().toList());
    }

    @Test
    void codeOfFilesIsColouredAndMarked() {
        Engines loud = Engines.NONE.withCode(
                (code, language) -> new EngineResult.Markup(code.toUpperCase(java.util.Locale.ROOT)));
        var page = Bodies.home("@[code{2-3} js{2}:line-numbers](a.js)")
                .with("a.js", "a\nb\nc\n")
                .engines(loud)
                .parsed();
        assertEquals("B\nC\n", page.selectFirst("pre code").wholeText());
        assertEquals("C", page.selectFirst(".is-highlighted").text());
        assertEquals("1", page.selectFirst(".line").attr("data-line"));
    }

    @ParameterizedTest
    @CsvSource({"a.bin, 65", "a.txt, 300000", "Plan.base, 1"})
    void whatIsNoTextStaysAnEmbed(String file, int size) {
        String text = (file.endsWith("bin") ? "\0" : "") + "a".repeat(size);
        var body = Bodies.home("x\n\n@[code](" + file + ")").with(file, text).body();
        assertEquals(List.of("embed.code 3:1"), found(body));
        assertTrue(body.html().contains("internal-embed"), body.html());
        assertFalse(body.html().contains("aaaa"), body.html());
    }

    @Test
    void codeFilesMayNotHaveSuchLines() {
        var body = Bodies.home("@[code{9}](a.js)").with("a.js", "a\n").body();
        assertEquals(List.of("embed.lines 1:1"), found(body));
        assertTrue(body.html().contains("href=\"/a.js\""), body.html());
    }

    @Test
    void aPageHoldsSoMuchCodeAndNoMore() {
        var body = Bodies.home("@[code](a.js)\n\n".repeat(9))
                .with("a.js", "a".repeat(250_000))
                .body();
        assertEquals(List.of("embed.code 17:1"), found(body));
    }
}

package dev.garden.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.model.Garden;
import dev.garden.parser.VaultReader;
import dev.garden.render.engine.BundledEngines;
import dev.garden.render.spi.CodeHighlighter;
import dev.garden.render.spi.DiagramRenderer;
import dev.garden.render.spi.EngineResult;
import dev.garden.render.spi.Engines;
import dev.garden.render.spi.MathRenderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pages on engines show as Java stands in this file, word for word, and runs. */
class EngineDocsTest {

    private static final Path ROOT = Path.of(System.getProperty("garden.root", ".."));
    private static final Pattern JAVA = Pattern.compile("(?<=\\n)```java\\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path vault;

    @Test
    void anotherTypesetter() throws IOException {
        Garden garden = garden("$x$");
        MathRenderer upright = (tex, style, macros) ->
                new EngineResult.Markup("<math><mtext>" + tex.toUpperCase(Locale.ROOT) + "</mtext></math>");
        Engines engines = BundledEngines.all().withMath(upright);

        NoteRenderer notes = NoteRenderer.builder(garden).engines(engines).build();
        Site site = SiteRenderer.builder().engines(engines).build().render(garden);
        assertTrue(notes.renderBody(garden.note("Note").orElseThrow()).contains("<mtext>X</mtext>"));
        assertTrue(site.pages().size() > 0);
    }

    @Test
    void anotherHighlighter() throws IOException {
        Garden garden = garden("```shout\nhear\n```\n\n```java\nint x;\n```");
        CodeHighlighter loud = (code, language) -> language.equals("shout")
                ? new EngineResult.Markup("<b>" + code.strip().toUpperCase(Locale.ROOT) + "</b>\n")
                : new EngineResult.Unsupported();
        Engines engines = BundledEngines.all().withCode(loud);
        String html = NoteRenderer.builder(garden).engines(engines).build().renderBody(note(garden));
        assertTrue(html.contains("<b>HEAR</b>"), html);
        assertTrue(html.contains("int x;"), html);
    }

    @Test
    void anotherDrawer() throws IOException {
        Garden garden = garden("```uml\nany\n```");
        DiagramRenderer boxes = (source, language) -> language.equals("uml")
                ? new EngineResult.Markup(
                        "<svg viewBox=\"0 0 9 9\"><title>Box</title><rect width=\"9\" height=\"9\"/></svg>")
                : new EngineResult.Unsupported();
        Engines engines = BundledEngines.all().withDiagrams(boxes);
        String html = NoteRenderer.builder(garden).engines(engines).build().renderBody(note(garden));
        assertTrue(html.contains("<title>Box</title>"), html);
    }

    @ParameterizedTest
    @ValueSource(strings = {"math.md", "code.md", "diagrams.md"})
    void everyExampleStandsHere(String page) throws IOException {
        String here = plain(
                Files.readString(ROOT.resolve("garden-render/src/test/java/dev/garden/render/EngineDocsTest.java")));
        var examples = JAVA.matcher(Files.readString(ROOT.resolve("docs").resolve(page)));
        long missing = examples.results()
                .filter(example -> !here.contains(plain(example.group(1))))
                .count();
        assertEquals(0, missing);
    }

    @Test
    void everyLanguageIsListed() throws IOException {
        String page = Files.readString(ROOT.resolve("docs/code.md"));
        Path resources = ROOT.resolve("garden-render/src/main/resources/dev/garden/render/code");
        for (String file : new String[] {"prism.index", "languages.txt"}) {
            Files.readString(resources.resolve(file))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" ")[0])
                    .forEach(word -> assertTrue(page.contains("`" + word + "`"), word));
        }
    }

    private Garden garden(String text) throws IOException {
        Files.writeString(vault.resolve("Note.md"), "---\ndg-publish: true\n---\n" + text);
        return VaultReader.of(vault).read();
    }

    private static dev.garden.model.Note note(Garden garden) {
        return garden.note("Note").orElseThrow();
    }

    private static String plain(String code) {
        return code.replaceAll("\\s+", "");
    }
}

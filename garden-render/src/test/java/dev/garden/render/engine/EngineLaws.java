package dev.garden.render.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.render.spi.EngineResult;
import dev.garden.render.spi.EngineResult.Markup;
import dev.garden.render.spi.Engines;
import dev.garden.render.spi.MathRenderer.Style;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Any text as formula, code or diagram; {@code -Dgarden.fuzz=10000} for many. */
class EngineLaws {

    private static final int COUNT = Integer.getInteger("garden.fuzz", 1_000);
    /** From here on every language, all of which take ten seconds to load. */
    private static final int MANY = 5_000;

    private static final System.Logger LOG = System.getLogger(EngineLaws.class.getName());
    private static final Engines ENGINES = BundledEngines.all();
    /** A second on a machine of its own; what this finds is work without end, on a machine that others use as well. */
    private static final long LONGEST_NANOS = 20_000_000_000L;

    private static final List<String> TEX = List.of(
            "\\frac{a}{b}",
            "{",
            "}",
            "\\left(",
            "\\right.",
            "^",
            "_",
            "&",
            "\\\\",
            "$",
            "\\text{中文}",
            "\\begin{aligned}",
            "\\end{aligned}",
            "\\def\\a{\\a x}\\a",
            "<img src=x onerror=a>",
            "</math>",
            "\"",
            "\u0000",
            "\uD800",
            "\\href{javascript:a}{b}",
            "\\color{\"><b>}",
            "\\sqrt[3]{x}",
            "\\tag{<b>}",
            "%",
            "#1",
            "\\newcommand",
            "\\rule{9em}{9em}",
            "\\sum",
            "x",
            " ",
            "\\ce{H2O}",
            "\\label{\"}",
            "]]>",
            "<!--",
            "\\xrightarrow[a]{b}",
            "\\begin{CD} A @>>> B \\end{CD}",
            "\\hspace{-9em}",
            "\\bbox[red]{x}",
            "~",
            "'");

    private static final List<String> CODE = List.of(
            "int ",
            "\"",
            "'",
            "/*",
            "*/",
            "//",
            "\n",
            "<script>",
            "</script>",
            "{",
            "}",
            "<?php ",
            "`",
            "```\n",
            "${",
            "\u0000",
            "\uD800",
            "# ",
            "中",
            "&amp;",
            "<!--",
            "]]>",
            "\\",
            "=",
            "(a+)+",
            "/[a-z]+/g",
            "@x",
            "$ ls",
            "\r",
            "\t",
            "<<<",
            "%>",
            "{{",
            "-- ",
            "0x1F");

    private static final List<String> UML = List.of(
            "A -> B: x\n",
            "class A {\n",
            "}\n",
            "@startuml\n",
            "@enduml\n",
            "note left: <b>x</b>\n",
            "[*] --> S\n",
            "[[javascript:alert(1)]]",
            "title <script>\n",
            "!include /etc/passwd\n",
            "%getenv(\"HOME\")",
            "<img:/etc/passwd>",
            "\"",
            "\u0000",
            "skinparam x y\n",
            "if (a) then\n",
            "endif\n",
            "package p {\n",
            "participant \"<svg onload=a>\"\n",
            "@startmindmap\n",
            "* a\n",
            "<&x>",
            "\\n",
            "#red",
            "..",
            "|",
            "\n",
            "中");

    private static final List<String> LANGUAGES = List.of(
            "java",
            "html",
            "php",
            "markdown",
            "bash",
            "javascript",
            "cuda",
            "dataview",
            "latex",
            "yaml",
            "tsx",
            "diff");

    @Test
    void anyTextAsFormula() {
        check(
                TEX,
                source ->
                        ENGINES.math().render(source, source.length() % 2 == 0 ? Style.BLOCK : Style.INLINE, Map.of()));
    }

    @Test
    void anyTextAsCode() {
        check(CODE, source -> ENGINES.code().highlight(source, language(source)));
    }

    @Test
    void anyTextAsDiagram() {
        check(UML, source -> ENGINES.diagrams().draw(source, "plantuml"));
    }

    @Test
    void formulasOfNotesCutAndSpliced() throws IOException {
        check(CorpusPieces.formulas(), source -> ENGINES.math().render(source, Style.BLOCK, Map.of()));
    }

    @Test
    void codeOfNotesCutAndSpliced() throws IOException {
        check(CorpusPieces.code(), source -> ENGINES.code().highlight(source, language(source)));
    }

    @Test
    void diagramsOfNotesCutAndSpliced() throws IOException {
        check(CorpusPieces.diagrams(), source -> ENGINES.diagrams().draw(source, "plantuml"));
    }

    @Test
    void oneThreadEqualsMany() {
        var sources = IntStream.range(0, 60).mapToObj(seed -> splice(TEX, seed)).toList();
        Function<String, EngineResult> typeset = tex -> ENGINES.math().render(tex, Style.BLOCK, Map.of());
        assertEquals(
                sources.stream().map(typeset).toList(),
                sources.parallelStream().map(typeset).toList());
    }

    private static void check(List<String> pieces, Function<String, EngineResult> engine) {
        engine.apply(""); // loaded now
        long slowest = 0;
        for (int seed = 0; seed < COUNT; seed++) {
            String source = splice(pieces, seed);
            long start = System.nanoTime();
            EngineResult result = engine.apply(source);
            slowest = Math.max(slowest, System.nanoTime() - start);
            int number = seed;
            assertTrue(System.nanoTime() - start < LONGEST_NANOS, () -> "slow, seed " + number + ": " + source);
            if (result instanceof Markup markup) {
                assertContained(markup.html(), () -> "seed " + number + ": " + source + "\n" + markup.html());
            }
        }
        LOG.log(System.Logger.Level.INFO, "slowest of {0}: {1} ms", COUNT, slowest / 1_000_000);
    }

    private static void assertContained(String html, Supplier<String> what) {
        var page = Jsoup.parse("<main>" + html + "</main><footer></footer>");
        assertEquals(
                List.of("main", "footer"),
                page.body().children().stream().map(Element::tagName).toList(),
                what);
        assertEquals(
                0,
                page.select("script, img, iframe, object, embed, style, [style], form")
                        .size(),
                what);
        assertEquals(
                0,
                page.getAllElements().stream()
                        .flatMap(e -> e.attributes().asList().stream())
                        .filter(a -> a.getKey().startsWith("on")
                                || a.getValue()
                                        .strip()
                                        .toLowerCase(java.util.Locale.ROOT)
                                        .startsWith("javascript:"))
                        .count(),
                what);
    }

    private static String language(String source) {
        var all = COUNT > MANY ? CorpusPieces.languages() : LANGUAGES;
        return all.get(Math.floorMod(source.hashCode(), all.size()));
    }

    private static String splice(List<String> pieces, int seed) {
        var random = new Random(seed);
        var text = new StringBuilder();
        for (int i = random.nextInt(12); i >= 0; i--) {
            text.append(pieces.get(random.nextInt(pieces.size())));
        }
        return text.toString();
    }
}

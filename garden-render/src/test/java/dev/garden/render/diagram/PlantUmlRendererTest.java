package dev.garden.render.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.render.spi.EngineResult;
import dev.garden.render.spi.EngineResult.Invalid;
import dev.garden.render.spi.EngineResult.Markup;
import dev.garden.render.spi.EngineResult.Unsupported;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlantUmlRendererTest {

    private static final PlantUmlRenderer UML = PlantUmlRenderer.create();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A -> B: hi",
                "@startuml\nA -> B: hi\n@enduml",
                "\n@startuml name\nA -> B: hi",
                "class A {\n +hi(): int\n}\nA --> B: hi",
                "[*] --> hi",
                "@startmindmap\n* hi\n@endmindmap",
                "start\n:hi;\nstop",
                "!theme plain\nA -> B: hi",
                "!$x = \"hi\"\nA -> B: $x",
                "@startjson\n{\"hi\": 1}\n@endjson",
                "@startsalt\n{ [hi] }\n@endsalt"
            })
    void drawsTextThatCanBeSelected(String source) {
        assertTrue(
                drawing(source).select("svg text").eachText().stream().anyMatch(text -> text.contains("hi")), source);
    }

    @Test
    void bearsTheTitleOfTheDiagram() {
        var svg = drawing("title 类图 <1>\nA -> B").select("svg");
        assertEquals("类图 <1>", svg.select("> title").text());
        assertEquals(svg.select("> title").attr("id"), svg.attr("aria-labelledby"));
    }

    @Test
    void carriesNoStyleAttributes() {
        var page = drawing("class A #red/blue\nA --> B");
        assertEquals(0, page.select("[style], style").size());
        assertEquals("0.5", page.select("rect").first().attr("stroke-width"));
        String gradient = page.select("linearGradient").attr("id");
        assertTrue(page.select("[fill=url(#" + gradient + ")]").size() > 0, page::html);
    }

    @Test
    void linksOutButRunsNothing() {
        var page = drawing(
                "class A [[javascript:alert(1)]]\nclass B [[https://example.org/x]]\nclass C [[Note/]]\nA --> B\nB --> C");
        assertEquals(
                java.util.Set.of("https://example.org/x", "Note/"),
                java.util.Set.copyOf(page.select("a[href]").eachAttr("href")));
        assertEquals(0, page.select("script, foreignObject").size());
        assertFalse(page.html().contains("javascript"), page::html);
    }

    @ParameterizedTest
    @CsvSource({
        "'A -> B\nclass {', 7",
        "'@startuml\nA -> B\nclass {\n@enduml', 17",
        "'\n\n@startuml\nA -> B\nclass {', 19",
        "'A -> B\n!include /etc/passwd', 7"
    })
    void saysWhichLineIsWrong(String source, int offset) {
        assertEquals(offset, invalid(source).offset());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "!include /etc/hostname",
                "!includeurl http://127.0.0.1:9/x",
                "!import /etc",
                "!$s = $s + $s",
                "!$h = %getenv(\"HOME\")",
                "!while true\n!endwhile",
                "!procedure $f()\n$f()\n!endprocedure\n$f()",
                "  !foreach $a in [1]\n!endfor",
                "!define A B B",
                "version",
                "listfonts",
                "testdot",
                "license",
                "",
                "@startuml\n@enduml"
            })
    void runsNoProgram(String source) {
        assertInstanceOf(Invalid.class, UML.draw(source, "plantuml"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A -> B: %getenv(\"HOME\")",
                "A -> B: %load_json(\"/etc/x.json\")",
                "A -> B: <img:/etc/x.png>",
                "A -> B: %filename() %dirpath()",
                "A -> B: <img:http://127.0.0.1:9/x.png>"
            })
    void readsNothing(String source) {
        if (UML.draw(source, "plantuml") instanceof Markup markup) {
            assertFalse(markup.html().contains(System.getenv("HOME")), markup.html());
            assertFalse(markup.html().contains("<image"), markup.html());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"@startdot\ndigraph{a->b}\n@enddot", "@startlatex\nx\n@endlatex", "@startditaa\n+-+\n@endditaa"})
    void leavesOtherProgramsAlone(String source) {
        assertInstanceOf(Unsupported.class, UML.draw(source, "plantuml"));
    }

    @Test
    void leavesOtherLanguagesAlone() {
        assertInstanceOf(Unsupported.class, UML.draw("graph TD", "mermaid"));
        assertInstanceOf(Unsupported.class, UML.draw("digraph {}", "dot"));
    }

    @Test
    void refusesWhatIsTooLargeToLayOut() {
        var many = new StringBuilder();
        IntStream.range(0, 200).forEach(i -> many.append("class C").append(i).append('\n'));
        assertInstanceOf(Invalid.class, UML.draw(many.toString(), "plantuml"));
        assertInstanceOf(Invalid.class, UML.draw("A -> B\n".repeat(600), "plantuml"));
    }

    @Test
    void drawsTheSameOnManyThreads() {
        var sources = IntStream.range(0, 16)
                .mapToObj(i -> "class A" + i + "\nA" + i + " --> B: x")
                .toList();
        var one = sources.stream().map(source -> UML.draw(source, "uml")).toList();
        assertEquals(
                one,
                sources.parallelStream().map(source -> UML.draw(source, "uml")).toList());
    }

    private static Document drawing(String source) {
        EngineResult result = UML.draw(source, "plantuml");
        return Jsoup.parse(assertInstanceOf(Markup.class, result, source).html());
    }

    private static Invalid invalid(String source) {
        return assertInstanceOf(Invalid.class, UML.draw(source, "plantuml"));
    }

    @Test
    void aSingleLineIsNoPassword() {
        var uml = UmlSource.of("||[[javascript:alert(1)]]中");
        assertTrue(uml.text()
                        .lines()
                        .filter(line -> !line.startsWith("@") && !line.startsWith("!"))
                        .count()
                > 1);
        assertInstanceOf(EngineResult.Invalid.class, UML.draw("||[[javascript:alert(1)]]中", "uml"));
        assertInstanceOf(EngineResult.Markup.class, UML.draw("A -> B", "uml"));
        assertInstanceOf(EngineResult.Markup.class, UML.draw("@startuml\nclass A\n@enduml\nrest", "uml"));
    }
}

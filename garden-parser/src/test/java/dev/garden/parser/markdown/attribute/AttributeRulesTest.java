package dev.garden.parser.markdown.attribute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.parser.markdown.Markdown;
import dev.garden.parser.markdown.spi.Nodes;
import dev.garden.testing.Law;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.commonmark.node.Emphasis;
import org.commonmark.node.SourceSpan;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which braces are attributes, and whose. Rule: VuePress, with classes and ids alone. */
class AttributeRulesTest {

    private static final List<String> PIECES = List.of(
            "{.a}",
            "{#b}",
            "{.c #d}",
            "{x=y}",
            "{onclick=\"alert(1)\"}",
            "{style=a}",
            "{",
            "}",
            "*x*",
            "**y**",
            "`c`",
            " ",
            "\n",
            "\n\n",
            "# ",
            "中",
            "{.}",
            "{#}",
            "{.a",
            "[l](u)",
            "==m==");

    private final Markdown markdown = Markdown.obsidian();

    private String html(String text) {
        return markdown.html(text).strip();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {.a}             | class=a
            { .a }           | class=a
            {.a .b}          | class=a b
            {.a.b}           | none
            {#i}             | id=i
            {#i #j}          | id=j
            {.a #i .b}       | class=a b id=i
            {#i .a x=y z="1"}| class=a id=i
            {.类-2_x}         | class=类-2_x
            {._a}            | class=_a
            {.1}             | none
            {.-a}            | none
            {.}              | none
            {#}              | none
            {}               | none
            { }              | none
            {a}              | none
            {.a,.b}          | none
            {.a"}            | none
            {x="a b" .c}     | class=c
            {x='a b' .c}     | none
            ｛.a｝             | none
            """)
    void readsClassesAndIdsAlone(String braces, String attributes) {
        Element element =
                Jsoup.parseBodyFragment(markdown.html("z *x*" + braces + " y")).selectFirst("em");
        String found = (element.hasAttr("class") ? "class=" + element.className() : "")
                + (element.hasAttr("id") ? " id=" + element.id() : "");
        assertEquals(attributes, found.isEmpty() ? "none" : found.strip());
        boolean shown = markdown.html("z *x*" + braces + " y").contains(braces.replace("\"", "&quot;"));
        assertEquals(attributes.equals("none"), shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            # an inline element takes what touches it
            *x*{.a}              | <p><em class="a">x</em></p>
            **x**{.a}            | <p><strong class="a">x</strong></p>
            *x {.b}*{.a}         | <p><em class="a">x {.b}</em></p>
            *x*\\{.a}             | <p><em>x</em>{.a}</p>
            *x* {.a} b           | <p><em>x</em> {.a} b</p>
            <b>x</b>{.a} b       | <p><b>x</b>{.a} b</p>
            # a paragraph takes what stands at its end behind a space
            x {.a}               | <p class="a">x</p>
            x   {.a}             | <p class="a">x</p>
            ~x {.a}  ~           | <p class="a">x</p>
            x{.a}                | <p>x{.a}</p>
            中文。{.a}             | <p>中文。{.a}</p>
            x {.a} {.b}          | <p class="b">x {.a}</p>
            {.a}                 | <p>{.a}</p>
            ~x {.a}\ny~          | ~<p>x {.a}<br />\ny</p>~
            ~x\ny {.a}~          | ~<p class="a">x<br />\ny</p>~
            # as paragraphs in other blocks do
            > x {.a}             | ~<blockquote>\n<p class="a">x</p>\n</blockquote>~
            """)
    void belongToWhatTheyTouch(String text, String html) {
        assertEquals(html, html(text).replaceAll("\\R", "\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            ~# T {.a}~             | T | a | T
            ~# T {.a #i}~          | T | a | i
            ~# T {#i}~             | T | ~~ | i
            ~# T *x*{.a}~          | T x | ~~ | T-x
            ~T {.a}\n===~        | T | a | T
            ~# T{.a}~              | T{.a} | ~~ | Ta
            """)
    void headingsKeepTheirAnchors(String text, String shown, String classes, String id) {
        Element heading = Jsoup.parseBodyFragment(markdown.html(text)).selectFirst("h1");
        assertEquals(shown, heading.text());
        assertEquals(classes, heading.className());
        assertEquals(id, heading.id().replaceAll("[{}.]", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "`*x*{.a}`",
                "    *x*{.a}",
                "```\n*x*{.a}\n```",
                "$x{.a}$",
                "<div>\n*x*{.a}\n</div>",
                "%%*x*{.a}%%"
            })
    void areTextWhereMarkdownIs(String text) {
        assertTrue(Jsoup.parseBodyFragment(markdown.html(text)).select(".a").isEmpty());
    }

    @Test
    void areReadUpToALimitOnOneLine() {
        String longest = "{." + "a".repeat(190) + "}";
        assertTrue(html("*x*" + longest).contains("class=\"" + "a".repeat(190) + "\""));
        assertTrue(html("*x*{." + "a".repeat(210) + "}").contains("{."));
        assertEquals("<p><em>x</em>{.a<br />\n.b}</p>", html("*x*{.a\n.b}"));
    }

    @Test
    void setNothingButClassAndId() {
        var allowed = Set.of("class", "id", "href", "rel", "data-href", "target", "data-heading");
        Law.forAll(AttributeRulesTest::texts).holds(text -> {
            for (Element element :
                    Jsoup.parseBodyFragment(markdown.html("x" + text)).select("*")) {
                var names = element.attributes().asList().stream()
                        .map(Attribute::getKey)
                        .toList();
                assertTrue(allowed.containsAll(names), names::toString);
            }
        });
    }

    private static List<String> texts(Random random) {
        return new ArrayList<>(IntStream.range(0, random.nextInt(20))
                .mapToObj(i -> PIECES.get(random.nextInt(PIECES.size())))
                .toList());
    }

    @Test
    void leaveTheSourceSpanOfTheirElementAlone() {
        Emphasis emphasis =
                Nodes.below(markdown.parse("a *x*{.b} c"), Emphasis.class).get(0);
        assertEquals(List.of(SourceSpan.of(0, 2, 2, 3)), emphasis.getSourceSpans());
    }
}

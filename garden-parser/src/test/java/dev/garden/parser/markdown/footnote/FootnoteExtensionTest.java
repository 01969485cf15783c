package dev.garden.parser.markdown.footnote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.parser.markdown.spi.Embedder;
import dev.garden.parser.markdown.spi.HtmlPorts;
import dev.garden.parser.markdown.spi.LinkResolver;
import dev.garden.parser.markdown.spi.Nodes;
import java.time.Duration;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FootnoteExtensionTest {

    private static Node parse(String markdown) {
        return Parser.builder()
                .extensions(List.of(FootnoteExtension.create()))
                .build()
                .parse(markdown);
    }

    private static String html(Node node, String prefix) {
        var html = HtmlRenderer.builder();
        FootnoteExtension.create().extend(html, new HtmlPorts(LinkResolver.none(), Embedder.none(), prefix));
        return html.build().render(node);
    }

    private static String html(String markdown) {
        return html(parse(markdown), "");
    }

    @Test
    void writesObsidiansDom() {
        assertEquals("""
                <p>a<sup class="footnote-ref" id="fnref:1"><a class="footnote-link" href="#fn:1">1</a></sup></p>
                <section class="footnotes">
                <ol>
                <li id="fn:1">
                <p><em>x</em> <a class="footnote-backref footnote-link" href="#fnref:1">\u21a9\ufe0e</a></p>
                </li>
                </ol>
                </section>
                """, html("a[^n]\n\n[^n]: *x*"));
    }

    @Test
    void bothKindsShareNumbers() {
        String html = html("a^[one] b[^n] c^[three]\n\n[^n]: two");
        assertEquals(List.of("1", "2", "3"), texts(html, "href=\"#fn:\\d\">(\\d)"));
        assertEquals(List.of("one", "two", "three"), texts(html, "<p>(\\w+) <a"));
    }

    private static List<String> texts(String html, String pattern) {
        return java.util.regex.Pattern.compile(pattern)
                .matcher(html)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void numbersFollowTheReader() {
        String html = html("[^b] [^a]\n\n[^a]: A[^c]\n\n[^c]: C\n\n[^b]: B^[D]\n\n[^unused]: U");
        assertEquals(List.of("B", "A", "D", "C"), texts(html, "<p>(\\w)[ <]"));
        assertFalse(html.contains("U"));
    }

    @Test
    void everyReferenceHasItsWayBack() {
        String html = html("a[^1] b[^1]\n\n[^1]: x");
        assertTrue(html.contains("id=\"fnref:1\"") && html.contains("id=\"fnref:1-2\""));
        assertTrue(html.contains("href=\"#fnref:1\"") && html.contains("href=\"#fnref:1-2\""));
    }

    @Test
    void prefixKeepsEmbedsApart() {
        String html = html(parse("a^[x]"), "e1-");
        assertTrue(html.contains("id=\"e1-fnref:1\"><a class=\"footnote-link\" href=\"#e1-fn:1\">"));
        assertTrue(html.contains("<li id=\"e1-fn:1\">"));
    }

    @Test
    void partOfDocumentKeepsItsFootnotes() {
        Node document = parse("a[^1]\n\nb[^2]\n\n[^1]: x\n[^2]: y");
        String html = html(document.getFirstChild().getNext(), "");
        assertTrue(html.contains("<p>y <a"));
        assertFalse(html.contains("<p>x"));
    }

    @Test
    void definitionMayHoldBlocks() {
        String html = html("a[^1]\n\n[^1]: text\n\n    - x\n\n    ```js\n    z\n    ```\n\nafter");
        assertTrue(html.contains(
                "<p>text</p>\n<ul>\n<li>x</li>\n</ul>\n<pre><code class=\"language-js\">z\n</code></pre>\n <a"));
        assertTrue(html.startsWith("<p>a<sup") && html.contains("<p>after</p>\n<section"));
    }

    @Test
    void namesDoNotDependOnCase() {
        assertTrue(html("a[^Note]\n\n[^note]: x").contains("footnote-ref"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a[^nope]", "a[^two words]\n\n[^two words]: x", "`a[^1]` `^[x]`\n\n[^1]: y", "a\\[^1]\n\n[^1]: y"
            })
    void elseIsNoFootnote(String markdown) {
        assertFalse(html(markdown).contains("<sup"));
        assertFalse(html(markdown).contains("<section"));
    }

    @Test
    void numbersAreNoText() {
        assertEquals("ab", Nodes.text(parse("a^[x]b").getFirstChild()));
    }

    @Test
    void circlesEnd() {
        assertTrue(html("a[^1]\n\n[^1]: x[^2]\n\n[^2]: y[^1]").contains("<li id=\"fn:2\">"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a^[x] ", "[^", "^[", "[^1]: [^1]\n", "[^1]", "a[^1]\n\n", "]"})
    void hostileInputTakesLinearTime(String piece) {
        String markdown = piece.repeat(50_000) + "\n\n[^1]: x";
        assertTimeout(Duration.ofSeconds(20), () -> html(markdown).length());
    }
}

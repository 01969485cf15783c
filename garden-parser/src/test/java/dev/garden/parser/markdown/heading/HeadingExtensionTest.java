package dev.garden.parser.markdown.heading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.parser.markdown.spi.Embedder;
import dev.garden.parser.markdown.spi.HtmlPorts;
import dev.garden.parser.markdown.spi.LinkResolver;
import dev.garden.parser.markdown.spi.Nodes;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import org.commonmark.node.Heading;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;

class HeadingExtensionTest {

    private static List<HeadingAnchor> anchors(String markdown) {
        var parser =
                Parser.builder().extensions(List.of(HeadingExtension.create())).build();
        return Nodes.below(parser.parse(markdown), Heading.class).stream()
                .map(heading -> HeadingAnchor.of(heading).orElseThrow())
                .toList();
    }

    private static List<String> ids(String markdown) {
        return anchors(markdown).stream().map(HeadingAnchor::id).toList();
    }

    private static String html(String markdown, String prefix) {
        var extension = HeadingExtension.create();
        var parser = Parser.builder().extensions(List.of(extension)).build();
        var html = HtmlRenderer.builder();
        extension.extend(html, new HtmlPorts(LinkResolver.none(), Embedder.none(), prefix));
        return html.build().render(parser.parse(markdown));
    }

    @Test
    void keepsCaseAndScripts() {
        assertEquals(List.of("多头注意力（MHA）的推导"), ids("## 多头注意力（MHA）的推导"));
        assertEquals(List.of("Multi-Head-Attention"), ids("## Multi-Head  *Attention*"));
    }

    @Test
    void needsNoPercentEncodingOfAscii() {
        assertEquals(List.of("a-b-c-code"), ids("# a: b? [c](x) `code`!"));
        assertEquals(List.of("C-and-C++"), ids("# C# and C++"));
    }

    @Test
    void numbersEqualHeadings() {
        assertEquals(List.of("a", "a-1", "a-2"), ids("# a\n# a\n# a"));
        assertEquals(List.of("a", "a-1", "a-2"), ids("# a\n# a-1\n# a"));
        assertEquals(List.of("section", "section-1"), ids("# \n# !!!"));
    }

    @Test
    void writtenIdWins() {
        assertEquals(List.of("b-1", "b"), ids("# b\n# other {#b}").stream().toList());
        assertEquals("other", Nodes.text(parse("# other {#b}")));
        assertEquals(List.of("other"), anchors("# other {#b}").get(0).aliases());
    }

    private static Heading parse(String markdown) {
        var parser =
                Parser.builder().extensions(List.of(HeadingExtension.create())).build();
        return (Heading) parser.parse(markdown).getFirstChild();
    }

    @Test
    void bracesWithoutHashAreText() {
        assertEquals(List.of("a-b"), ids("# a {b}"));
        assertEquals(List.of("a-x-y"), ids("# a {#x y}"));
    }

    @Test
    void answersToGithubsIds() {
        assertEquals(List.of("hello-world"), anchors("# Hello, World!").get(0).aliases());
        assertEquals(List.of("推导ppo"), anchors("# 推导（PPO）").get(0).aliases());
        assertEquals(List.of(), anchors("# plain").get(0).aliases());
    }

    @Test
    void noIdStandsTwice() {
        var all = anchors("# A\n# a\n# A b\n# a-b\n# a-1\n# A {#a-1}").stream()
                .flatMap(anchor -> java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(anchor.id()), anchor.aliases().stream()))
                .toList();
        assertEquals(new HashSet<>(all).size(), all.size());
    }

    @Test
    void writesIdAndHiddenAlias() {
        assertEquals("<h1 id=\"plain\">plain</h1>\n", html("# plain", ""));
        assertEquals("<h2 id=\"e1-A\"><span class=\"heading-alias\" id=\"e1-a\"></span>A</h2>\n", html("## A", "e1-"));
    }

    @Test
    void listsHeadingsWhereAsked() {
        assertEquals("""
                <nav class="table-of-contents"><ul>
                <li data-level="2"><a href="#e-a-b">a b</a></li>
                </ul></nav>
                <h1 id="e-t">t</h1>
                <h2 id="e-a-b">a <em>b</em></h2>
                """, html("[[TOC]]\n\n# t\n## a *b*", "e-"));
        assertTrue(html("[toc]\n## a", "").startsWith("<nav"));
    }

    @Test
    void listStandsAloneAndOnce() {
        assertFalse(html("a\n[[TOC]]\n## a", "").contains("<nav"));
        assertFalse(html("[[TOC]] x\n## a", "").contains("<nav"));
        assertEquals(2, html("[[TOC]]\n\n[[TOC]]\n## a", "").split("<nav").length);
    }

    @Test
    void manyEqualHeadingsTakeLinearTime() {
        assertTimeout(
                Duration.ofSeconds(10),
                () -> assertEquals(100_000, new HashSet<>(ids("# a\n".repeat(100_000))).size()));
        assertTimeout(Duration.ofSeconds(10), () -> ids("# " + "{#a".repeat(100_000)));
    }
}

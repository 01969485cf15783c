package dev.garden.parser.markdown.container;

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
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContainerExtensionTest {

    private static Node parse(String markdown) {
        return Parser.builder()
                .extensions(List.of(ContainerExtension.create()))
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .build()
                .parse(markdown);
    }

    private static String html(String markdown) {
        var html = HtmlRenderer.builder();
        ContainerExtension.create().extend(html, new HtmlPorts(LinkResolver.none(), Embedder.none(), "p-"));
        return html.build().render(parse(markdown));
    }

    private static String title(String markdown) {
        return Nodes.text(Nodes.below(parse(markdown), ContainerTitle.class).get(0));
    }

    @Test
    void knownBoxesAreCallouts() {
        assertEquals("""
                <div class="callout" data-callout="tip" data-callout-metadata="" data-callout-fold="">
                <div class="callout-title"><div class="callout-icon"></div><div class="callout-title-inner">A <em>b</em></div></div>
                <div class="callout-content">
                <p>text</p>
                </div>
                </div>
                """, html("::: tip A *b*\ntext\n:::"));
        assertTrue(html(":::WARNING\nx\n:::").contains("callout-title-inner\">Warning<"));
    }

    @Test
    void detailsAreClosed() {
        assertTrue(
                html("::: details More\nx\n:::").startsWith("<details class=\"callout is-collapsible is-collapsed\""));
    }

    @Test
    void plainBoxesKeepTheirContent() {
        assertEquals("""
                <div class="md-container" data-container="card">
                <div class="md-container-title">A b</div>
                <p>x</p>
                </div>
                """, html("::: card title=\"A b\" icon=\"mdi:x\"\nx\n:::"));
        assertTrue(html("::: steps\n1. a\n2. b\n:::").contains("data-container=\"steps\">\n<ol>"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "::: card title=\"a b\" icon=x|a b",
                "::: card icon=x title='a'|a",
                "::: collapse accordion|accordion",
                "::: flex gap=\"20\"|''",
                "::: tip a = b {#x .y}|a = b",
                "::: tip  标题  |标题",
                "::: window|''"
            })
    void titleIsWhatIsNoAttribute(String opening, String title) {
        assertEquals(title, title(opening + "\n:::"));
    }

    @Test
    void unknownNameShowsItsContent() {
        assertTrue(html("::: frobnicate a\n**x**\n:::").contains("<p><strong>x</strong></p>"));
        var container =
                Nodes.below(parse("::: frobnicate\n:::"), Container.class).get(0);
        assertEquals(ContainerKind.UNKNOWN, container.kind());
        assertEquals(0, container.getSourceSpans().get(0).getLineIndex());
    }

    @Test
    void nothingOfEncryptedContentIsKept() {
        String markdown =
                "::: encrypt password=\"secret\"\n# hidden\n::: tip\nhidden\n:::\n```\n:::\n```\nhidden\n:::\nseen";
        String html = html(markdown);
        assertFalse(html.contains("hidden") || html.contains("secret"));
        assertTrue(html.contains("class=\"protected-block\"") && html.contains("seen"));
        assertFalse(Nodes.text(parse(markdown)).contains("hidden"));
    }

    @Test
    void longerFencesNest() {
        String html = html(":::: info a\n::: tip b\nx\n:::\ny\n::::\nz");
        assertTrue(html.contains("<p>x</p>\n</div>\n</div>\n<p>y</p>\n</div>\n</div>\n<p>z</p>"));
    }

    @Test
    void equalFencesCloseTheInnerFirst() {
        assertTrue(html("::: info\n::: tip\nx\n:::\ny\n:::\nz").endsWith("<p>y</p>\n</div>\n</div>\n<p>z</p>\n"));
    }

    @Test
    void codeInsideMayHoldColons() {
        assertTrue(html("::: tip\n```\n:::\n```\nx\n:::\ny").contains("<code>:::\n</code>"));
        assertTrue(html("::: tip\n> ```\n:::\ny").endsWith("</div>\n</div>\n<p>y</p>\n"));
        assertTrue(html("::: tip\n- a\n  ```\n  :::\n  ```\n:::\ny").contains("<code>:::\n</code>"));
    }

    @Test
    void worksInListsAndQuotations() {
        assertTrue(html("- a\n  ::: tip\n  x\n  :::\n  y\n- b").contains("<p>x</p>"));
        assertTrue(html("> ::: tip\n> x\n> :::\n> y").endsWith("<p>y</p>\n</blockquote>\n"));
        assertTrue(html("::: tip\n- ::: info\n  x\n:::\ny").endsWith("<p>y</p>\n"));
    }

    @Test
    void anyBlockStandsInside() {
        assertTrue(html("text\n::: tip\n# h\n- a\n\n> q\n:::")
                .contains("<h1>h</h1>\n<ul>\n<li>a</li>\n</ul>\n<blockquote>"));
    }

    @Test
    void neverClosedEndsWithTheText() {
        assertTrue(html("::: tip\nx\n\ny").contains("<p>x</p>\n<p>y</p>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {":: tip\nx", ":::", "::: ", "    ::: tip", "```\n::: tip\n```", "a ::: tip", "::: tip:::", "::::"
            })
    void elseIsNoContainer(String markdown) {
        assertEquals(List.of(), Nodes.below(parse(markdown), Container.class));
    }

    @Test
    void tabsAreDetailsOfOneName() {
        assertEquals("""
                <div class="md-container" data-container="tabs">
                <details class="tab" name="p-tabs-0" data-tab="x">
                <summary class="tab-title">npm</summary>
                <div class="tab-content">
                <p>a</p>
                </div>
                </details>
                <details class="tab" name="p-tabs-0" open="">
                <summary class="tab-title"><em>pnpm</em></summary>
                <div class="tab-content">
                <p>b</p>
                </div>
                </details>
                </div>
                """, html("::: tabs\n@tab npm#x\na\n\n@tab:active *pnpm*\nb\n:::"));
    }

    @Test
    void firstTabIsOpenUnlessToldOtherwise() {
        var html = html("::: code-tabs\n@tab a\n```js\n@tab no\n```\n@tab b\nx\n:::");
        assertEquals(
                2,
                Nodes.below(parse("::: code-tabs\n@tab a\n```js\n@tab no\n```\n@tab b\nx\n:::"), Tab.class)
                        .size());
        assertTrue(html.indexOf("open=\"\"") < html.indexOf(">a<"));
        assertEquals(html.indexOf("open=\"\""), html.lastIndexOf("open=\"\""));
    }

    @Test
    void tabsNest() {
        var tabs =
                Nodes.below(parse(":::: tabs\n@tab a\n::: tabs\n@tab b\nx\n@tab c\ny\n:::\n@tab d\n::::"), Tab.class);
        assertEquals(
                List.of("a", "b", "c", "d"),
                tabs.stream().map(tab -> Nodes.text(tab.getFirstChild())).toList());
        assertEquals(tabs.get(0).getParent(), tabs.get(3).getParent());
    }

    @Test
    void aGroupOfTabsMayHaveAName() {
        assertEquals(
                2,
                Nodes.below(parse("::: tabs#fruit\n@tab a#x\n1\n@tab b#y\n2\n:::"), Tab.class)
                        .size());
    }

    @Test
    void fencesOfACodeGroupAreTabs() {
        String html = html("::: code-group\n```js [a.js]\nx\n```\n```ts\ny\n```\n:::");
        assertTrue(html.contains("<summary class=\"tab-title\">a.js</summary>"), html);
        assertTrue(html.contains("<summary class=\"tab-title\">ts</summary>"), html);
        assertEquals(2, html.split("<details", -1).length - 1);
    }

    @Test
    void fileTreesShowWhatChangedAndWhy() {
        assertEquals("""
                <div class="md-container" data-container="file-tree">
                <ul>
                <li>docs
                <ul>
                <li><ins>a.md</ins></li>
                <li><del>b <em>c</em>.md </del><small class="file-tree-note">old <strong>x</strong></small></li>
                <li><strong>d.md</strong> <small class="file-tree-note">here</small></li>
                <li>e #f ++ g</li>
                </ul>
                </li>
                </ul>
                </div>
                """, html("""
                ::: file-tree
                - docs
                  - ++ a.md
                  - -- b *c*.md # old **x**
                  - **d.md** # here
                  - e #f ++ g
                :::
                """));
    }

    @Test
    void signsOfFileTreesAreTextElsewhere() {
        assertTrue(html("::: card\n- ++ a # b\n:::").contains("<li>++ a # b</li>"));
    }

    @Test
    void tabOutsideTabsIsText() {
        assertEquals("<p>@tab a</p>\n", html("@tab a"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "::: tip\n",
                ":::",
                ":::\n",
                "::: tabs\n@tab a\n",
                "@tab a\n",
                "- ::: tip\n",
                "::: a title=\"",
                "{",
                "::: tip\nx\n:::\n"
            })
    void hostileInputTakesLinearTime(String piece) {
        assertTimeout(Duration.ofSeconds(20), () -> html(piece.repeat(50_000)).length());
        assertTimeout(
                Duration.ofSeconds(20),
                () -> html("::: tabs\n" + piece.repeat(50_000)).length());
    }
}

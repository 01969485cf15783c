package dev.garden.parser.markdown.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.parser.markdown.MarkdownOptions;
import dev.garden.parser.markdown.MarkdownParser;
import dev.garden.parser.markdown.MarkdownRenderer;
import dev.garden.parser.markdown.spi.Embedder;
import dev.garden.parser.markdown.spi.HtmlPorts;
import dev.garden.parser.markdown.spi.LinkResolver;
import dev.garden.parser.markdown.spi.Nodes;
import java.time.Duration;
import java.util.List;
import org.commonmark.node.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileTreeFenceTest {

    private static Node parse(String markdown) {
        return MarkdownParser.of(MarkdownOptions.obsidian()).parse(markdown);
    }

    private static String html(String markdown) {
        var ports = new HtmlPorts(LinkResolver.none(), Embedder.none());
        return MarkdownRenderer.of(MarkdownOptions.obsidian(), ports, List.of()).render(parse(markdown));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tree", "file-tree", "tree {1}", "file-tree icon=\"simple\""})
    void readsTheEntriesThatTheContainerReads(String info) {
        String entries = "- docs\n  - ++ a.md\n  - -- b.md # old\n  - **d.md** # here\n  - …\n- e\n";
        assertEquals(html("::: file-tree\n" + entries + ":::\n"), html("```" + info + "\n" + entries + "```\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "docs\n├── a\n│   └── b\n└── c\nd\n",
                "docs\n|-- a\n|   `-- b\n`-- c\nd\n",
                "docs\n+-- a\n|   \\-- b\n\\-- c\nd\n",
                "docs\n  a\n    b\n  c\nd\n",
                "- docs\n\t- a\n\t\t- b\n\t- c\n- d\n",
                "* docs\n\n  * a\n    * b\n  * c\n* d\n"
            })
    void readsWhatCommandsPrint(String lines) {
        assertEquals("""
                <div class="md-container" data-container="file-tree">
                <ul>
                <li>docs
                <ul>
                <li>a
                <ul>
                <li>b</li>
                </ul>
                </li>
                <li>c</li>
                </ul>
                </li>
                <li>d</li>
                </ul>
                </div>
                """, html("```tree\n" + lines + "```\n"));
    }

    @Test
    void signsStandBehindTheLinesOfATree() {
        String html = html("```tree\n├── ++ a\n├── -- b # gone\n└── <c>\n```\n");
        assertTrue(html.contains("<li><ins>a</ins></li>"), html);
        assertTrue(html.contains("<li><del>b </del><small class=\"file-tree-note\">gone</small></li>"), html);
        assertTrue(html.contains("<li>&lt;c&gt;</li>"), html);
    }

    @Test
    void titleStandsAbove() {
        String html = html("```tree title=\"My files\"\na\n```\n");
        assertTrue(html.contains("<div class=\"md-container-title\">My files</div>"), html);
    }

    @ParameterizedTest
    @ValueSource(strings = {"```tree\n\n```", "```js\n- a\n```", "```trees\n- a\n```"})
    void othersStayCode(String fence) {
        assertTrue(html(fence).contains("<pre><code"), html(fence));
    }

    @Test
    void textCanBeSearchedAndFound() {
        Node document = parse("x\n\n```tree\ndocs\n└── a.md # new\n```\n");
        assertEquals("xdocsa.md new", Nodes.text(document));
        assertEquals(
                2,
                Nodes.below(document, Container.class)
                        .get(0)
                        .getSourceSpans()
                        .get(0)
                        .getLineIndex());
    }

    @Test
    void hostileTreesTakeLinearTime() {
        var deep = new StringBuilder("```tree\n");
        for (int i = 0; i < 3_000; i++) {
            deep.append(" ".repeat(i)).append("a\n");
        }
        String bars = "```tree\n" + "|  ".repeat(100_000) + "\n" + "| ".repeat(100_000) + "--\n```\n";
        assertTimeout(
                Duration.ofSeconds(10),
                () -> html(deep + "```\n").length() + html(bars).length());
    }
}

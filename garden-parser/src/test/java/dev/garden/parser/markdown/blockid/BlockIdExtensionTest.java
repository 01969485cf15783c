package dev.garden.parser.markdown.blockid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.parser.markdown.Markdown;
import dev.garden.parser.markdown.MarkdownOptions;
import java.util.List;
import org.commonmark.node.SourceSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlockIdExtensionTest {

    private static final String CALLOUT = "(?s).*<div[^>]*class=\"callout\"[^>]*id=\"\\^co\".*";

    private final Markdown markdown = Markdown.with(
            MarkdownOptions.builder().extension(BlockIdExtension.create()).build());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A quote. ^Quote-1             | <p id="^quote-1">A quote.</p>
            The **caption**\\n^cap        | <p id="^cap">The <strong>caption</strong></p>
            a\\nb ^x                      | <p id="^x">a b</p>
            - a\\n- b ^i\\n    - c        | <ul> <li>a</li> <li id="^i">b <ul> <li>c</li> </ul> </li> </ul>
            - a\\n- b\\n\\n^l\\n\\nafter  | <ul id="^l"> <li>a</li> <li>b</li> </ul> <p>after</p>
            > q\\n\\n^q                   | <blockquote id="^q"> <p>q</p> </blockquote>
            > q\\n>\\n> r ^q              | <blockquote id="^q"> <p>q</p> <p>r</p> </blockquote>
            > q\\n>\\n> ^q                | <blockquote id="^q"> <p>q</p> </blockquote>
            > q\\n^q                       | <blockquote id="^q"> <p>q</p> </blockquote>
            ```\\nx\\n```\\n\\n^c         | <pre id="^c"><code>x </code></pre>
            # H\\n\\na ^z                 | <h1>H</h1> <p id="^z">a</p>
            # H ^h                       | <h1>H<span class="heading-alias" id="^h"></span></h1>
            H ^h\\n===                  | <h1>H<span class="heading-alias" id="^h"></span></h1>
            文　^z                        | <p id="^z">文</p>
            a `b` ^z                     | <p id="^z">a <code>b</code></p>
            a ^x ^z                      | <p id="^z">a ^x</p>
            文 ^编号                       | <p id="^编号">文 ^编号</p>
            """)
    void namesBlocks(String text, String html) {
        assertEquals(
                html,
                markdown.html(text.replace("\\n", "\n")).replaceAll("\n", " ").strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"area is x^2", "foo ^bar baz", "text ^my_id", "text ^", "^alone", "a ^id."})
    void leavesOtherCaretsAlone(String text) {
        assertEquals("<p>" + text + "</p>\n", markdown.html(text));
    }

    @Test
    void leavesEscapedCaretsAlone() {
        assertEquals("<p>text ^id</p>\n", markdown.html("text \\^id"));
    }

    @Test
    void keepsTheIdOfCodeWhateverItsFenceBecomes() {
        assertEquals(
                "<pre id=\"^c\"><code class=\"language-js\">x\n</code></pre>\n",
                Markdown.obsidian().html("```js\nx\n```\n^c\n"));
    }

    @Test
    void leavesCaretsInTablesAlone() {
        assertTrue(Markdown.obsidian().html("| a |\n| - |\n| b ^id |\n").contains("<td>b ^id</td>"));
    }

    @Test
    void leavesCodeAlone() {
        assertTrue(markdown.html("text `^id1`\n").contains("<code>^id1</code>"));
        assertTrue(markdown.html("```\ncode ^id2\n```\n").contains("code ^id2"));
    }

    @Test
    void knowsWhereTheIdStands() {
        var id = BlockId.of(markdown.parse("a\nb c ^Id").getFirstChild()).orElseThrow();
        assertEquals("Id", id.id());
        assertEquals(List.of(SourceSpan.of(1, 4, 6, 3)), id.getSourceSpans());
    }

    @Test
    void marksTheWholeWhenOtherSyntaxesShareTheBlock() {
        String html = Markdown.obsidian().html("- [ ] look ^t\n\n> [!tip] T\n> B\n\n^co\n");
        assertTrue(html.contains("id=\"^t\""), html);
        assertTrue(html.matches("(?s).*<(div|details|section|aside)[^>]*id=\"\\^co\".*"), html);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> [!tip] T\n> B\n^co\n",
                "> [!tip] T\n> A\n>\n> B\n^co\n\nafter\n",
                "> [!tip] T\n> B ^co\n",
                "> [!tip] T\n>\n> ^co\n",
                "> [!tip] T\n^co\n"
            })
    void namesTheWholeCalloutByItsEnd(String text) {
        String html = Markdown.obsidian().html(text);
        assertTrue(html.matches(CALLOUT), html);
        assertFalse(html.contains("<p>^") || html.contains("<p></p>"), html);
        assertEquals(text.contains("B"), html.contains("callout-content"), html);
    }

    @Test
    void needsNoSpaceBehindAnEmbed() {
        String html = Markdown.obsidian().html("![[a.png]]^x\n\n[[a]]^2\n");
        assertTrue(html.contains("id=\"^x\""), html);
        assertFalse(html.contains("id=\"^2\""), html);
    }
}

package dev.garden.parser.markdown.callout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.parser.markdown.Syntax;
import dev.garden.parser.markdown.spi.CalloutBox.Fold;
import dev.garden.parser.markdown.spi.Nodes;
import java.time.Duration;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalloutExtensionTest {

    private static final Syntax SYNTAX = Syntax.of(CalloutExtension.create(), TablesExtension.create());

    private static Callout first(String markdown) {
        return Nodes.below(SYNTAX.parse(markdown), Callout.class).get(0);
    }

    private static String title(String markdown) {
        return Nodes.text(first(markdown).getFirstChild());
    }

    @Test
    void writesObsidiansDom() {
        assertEquals("""
                <div class="callout" data-callout="info" data-callout-metadata="" data-callout-fold="">
                <div class="callout-title"><div class="callout-icon"></div><div class="callout-title-inner">Here <em>x</em></div></div>
                <div class="callout-content">
                <p>Body</p>
                </div>
                </div>
                """, SYNTAX.html("> [!INFO] Here *x*\n> Body"));
    }

    @Test
    void foldsWithoutScript() {
        String closed = SYNTAX.html("> [!faq]- Q\n> A");
        assertTrue(closed.startsWith("<details class=\"callout is-collapsible is-collapsed\" data-callout=\"faq\""));
        assertTrue(closed.contains("<summary class=\"callout-title\"><span class=\"callout-icon\">"));
        assertFalse(closed.contains("open"));
        assertTrue(SYNTAX.html("> [!faq]+ Q")
                .contains("<details class=\"callout is-collapsible\" data-callout=\"faq\" "
                        + "data-callout-metadata=\"\" data-callout-fold=\"+\" open=\"\">"));
    }

    @Test
    void showsTypeWithoutTitle() {
        assertTrue(SYNTAX.html("> [!WARNING]\n> x").contains("<div class=\"callout-title-inner\">Warning</div>"));
        assertTrue(SYNTAX.html("> [!note]-").contains(">Note</span>"));
        assertFalse(SYNTAX.html("> [!note]").contains("callout-content"));
    }

    @Test
    void takesAnyType() {
        assertEquals("注意", first("> [!注意] x").box().type());
        assertEquals("my type", first("> [!My Type ] x").box().type());
        assertEquals("a", title("> [!注意]a"));
    }

    @Test
    void readsMetadataAndFold() {
        var box = first("> [!done| no icon ]+ T").box();
        assertEquals("no icon", box.metadata());
        assertEquals(Fold.OPEN, box.fold());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[!note] T",
                "> text\n> [!note] T",
                ">\n> [!note] T",
                "> [!note](url) T",
                "> [!note][ref] T",
                "> [!note]: /url",
                "> [note] T",
                "> [!] T",
                "> [! ] T",
                "> \\[!note] T",
                "    > [!note] T",
                "```\n> [!note] T\n```"
            })
    void elseIsNoCallout(String markdown) {
        assertEquals(List.of(), Nodes.below(SYNTAX.parse(markdown), Callout.class));
    }

    @Test
    void nests() {
        String html = SYNTAX.html("> [!question] a\n> > [!todo] b\n> > > [!example]  c\n> d");
        assertEquals(4, html.split("callout-title-inner").length);
        assertEquals(1, html.split("data-callout=\"example\"")[1].split("<p>d</p>").length - 1);
    }

    @Test
    void lazyLinesBelongToContent() {
        assertEquals("T", title("> [!note] T\nlazy\n> more"));
        assertTrue(SYNTAX.html("> [!note] T\nlazy\n> more").contains("<p>lazy\nmore</p>"));
        assertTrue(SYNTAX.html("> [!note] T\n> a\nlazy").contains("<p>a\nlazy</p>"));
        assertTrue(SYNTAX.html("> [!note] T\nlazy\n> - x").contains("<p>lazy</p>\n<ul>"));
        assertTrue(SYNTAX.html("> [!note] T\n\nnot").endsWith("</div>\n<p>not</p>\n"));
        assertTrue(SYNTAX.html("> > [!note] T\n> lazy").contains("<p>lazy</p>\n</div>\n</div>\n</blockquote>"));
    }

    @Test
    void titleIsOneLineForItself() {
        assertTrue(SYNTAX.html("> [!tip] *T\n> B*").contains("<p>B*</p>"));
        assertTrue(SYNTAX.html("> [!tip] T\n> ===").contains("<p>===</p>"));
        assertTrue(SYNTAX.html("> [!tip] - x").contains("callout-title-inner\">- x<"));
    }

    @Test
    void anyBlockFollowsTheTitleAtOnce() {
        assertTrue(
                SYNTAX.html("> [!tip] T\n> | a | b |\n> |--|--|\n> | 1 | 2 |").contains("<td>1</td>"));
        assertTrue(SYNTAX.html("> [!tip] T\n> ```js\n> x\n> ```").contains("<code class=\"language-js\">x\n</code>"));
        assertTrue(SYNTAX.html("> [!tip] T\n> # h").contains("<h1>h</h1>"));
        assertTrue(SYNTAX.html("> [!tip] T\n>     code").contains("<pre>"));
    }

    @Test
    void blankQuoteLineAfterTitleChangesNothing() {
        assertEquals(SYNTAX.html("> [!tip] T\n> one"), SYNTAX.html("> [!tip] T\n>\n> one"));
        assertEquals(SYNTAX.html("> [!tip] T\n> one"), SYNTAX.html(">[!tip] T\r\n>one\r\n"));
    }

    @Test
    void keepsSourcePositions() {
        var callout = first("x\n\n> [!tip] T\nlazy\n> more");
        assertEquals(2, callout.getSourceSpans().get(0).getLineIndex());
        assertEquals(9, callout.getFirstChild().getSourceSpans().get(0).getColumnIndex());
        var paragraph = Nodes.below(callout, Paragraph.class).get(0);
        assertEquals(3, paragraph.getSourceSpans().get(0).getLineIndex());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"> ", "> [!a] ", "> [!", "> [!a|", "- > [!a]\n", "> [!a]\n> x\n\n", "> [!a]\nx\n\n", "[!a]"})
    void hostileInputTakesLinearTime(String piece) {
        String markdown = piece.repeat(100_000);
        assertTimeout(Duration.ofSeconds(10), () -> SYNTAX.html(markdown).length());
        assertTimeout(
                Duration.ofSeconds(10), () -> SYNTAX.html("> [!n] " + markdown).length());
    }
}

package dev.garden.parser.markdown.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.parser.markdown.Markdown;
import dev.garden.parser.markdown.MarkdownOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MathExtensionTest {

    private final Markdown markdown = Markdown.with(
            MarkdownOptions.builder().extension(MathExtension.create()).build());

    /** The HTML, with formulas in short: [TeX] in a line, {TeX} displayed. */
    private String read(String text) {
        return markdown.html(text)
                .replaceAll("<span class=\"math math-inline\">([^<]*)</span>", "[$1]")
                .replaceAll("<span class=\"math math-block\">([^<]*)</span>", "{$1}")
                .strip();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            a $x$ b $y$             | <p>a [x] b [y]</p>
            设$x$为数                | <p>设[x]为数</p>
            it is $20$ now          | <p>it is [20] now</p>
            $\\$5 + x$              | <p>[\\$5 + x]</p>
            $a_1 * b * [[c]]$       | <p>[a_1 * b * [[c]]]</p>
            $\\{a\\} b \\_c$        | <p>[\\{a\\} b \\_c]</p>
            $a<b>c & d$             | <p>[a&lt;b&gt;c &amp; d]</p>
            text $$x$$ text         | <p>text {x} text</p>
            $a$$b$                  | <p>[a][b]</p>
            **e $e$ e**             | <p><strong>e [e] e</strong></p>
            `$x$` and `$`           | <p><code>$x$</code> and <code>$</code></p>
            $5 and `$x$` end        | <p>$5 and <code>$x$</code> end</p>
            costs $5 and $$x$$      | <p>costs $5 and {x}</p>
            """)
    void readsFormulasInALine(String text, String html) {
        assertEquals(html, read(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "costs $5, $10 and $15.",
                "between $10-$20 today",
                "a $ x $ b",
                "$5 到 $10",
                "one $ sign",
                "empty $$ $$ pair",
                "价格$5元，另一个$6元"
            })
    void leavesMoneyAlone(String text) {
        assertEquals("<p>" + text + "</p>", read(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"$$\nx\n$$\n", "$$x$$\n", "$$ x\n$$\n", "$$\nx $$\n", "  $$\n  x\n  $$\n"})
    void readsFormulasOfTheirOwn(String text) {
        assertEquals("<div class=\"math math-block\">x</div>\n", markdown.html(text));
    }

    @Test
    void needsNoBlankLineAroundAFormula() {
        assertEquals(
                "<p>a</p>\n<div class=\"math math-block\">x</div>\n<p>b <em>c</em></p>\n",
                markdown.html("a\n$$\nx\n$$\nb *c*\n"));
    }

    @Test
    void keepsTheLinesOfAFormula() {
        assertEquals(
                "<div class=\"math math-block\">a\\\\\n\n$b$ &amp; c</div>\n",
                markdown.html("$$\na\\\\\n\n$b$ & c\n$$\n"));
    }

    @Test
    void closesInALineOfItsOwnWhatAParagraphBegan() {
        assertEquals("<p>so {x}\nthen</p>", read("so $$\nx\n$$\nthen\n"));
    }

    @Test
    void givesTheTextBackWhenNothingCloses() {
        assertEquals("<p>$$ a <em>b</em></p>\n<p>c</p>", read("$$ a *b*\n\nc\n"));
    }

    @Test
    void worksInsideListsAndQuotes() {
        String html = markdown.html("- a\n  $$\n  x\n  $$\n- b\n\n> $$\n> y\n> $$\n");
        assertTrue(html.contains("<li>a\n<div class=\"math math-block\">x</div>\n</li>"), html);
        assertTrue(html.contains("<blockquote>\n<div class=\"math math-block\">y</div>"), html);
    }
}

package dev.garden.parser.markdown.abbreviation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.garden.parser.markdown.Markdown;
import dev.garden.parser.markdown.spi.Nodes;
import java.time.Duration;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AbbreviationExtensionTest {

    private final Markdown markdown = Markdown.obsidian();

    @Test
    void explainsWordsWhereverTheyStand() {
        assertEquals(
                "<p>The <abbr title=\"HyperText\">HTML</abbr> is no XHTML, 用<abbr title=\"HyperText\">HTML</abbr>写 <code>HTML</code></p>\n",
                markdown.html("*[HTML]: HyperText\n\nThe HTML is no XHTML, 用HTML写 `HTML`\n"));
    }

    @Test
    void takesTheLongerOfTwoWords() {
        assertEquals(
                "<p><abbr title=\"b\">HTML 5</abbr> <abbr title=\"a\">HTML</abbr></p>\n",
                markdown.html("HTML 5 HTML\n\n*[HTML]: a\n*[HTML 5]: b\n"));
    }

    @Test
    void leavesOtherLinesAlone() {
        assertEquals(
                "<p>a\n*[b]: c</p>",
                markdown.html("a\n*[b]: c\n").replace("<br />", "").strip());
        assertEquals("<p>HTML</p>\n", markdown.html("HTML\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"*[]: a", "*[b]:", "*[b]: ", "*[[b]]: c", "    *[b]: c", "[b]: c d", "*b]: c"})
    void elseIsNoExplanation(String line) {
        assertFalse(markdown.html("b\n\n" + line + "\n").contains("<abbr"), line);
    }

    @Test
    void theFirstOfTwoExplanationsCounts() {
        assertEquals("<p><abbr title=\"one\">A</abbr></p>\n", markdown.html("*[A]: one\n*[A]: two\n\nA\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"XA", "A1", "A_b", "_A"})
    void lettersBesideAWordMakeItAnother(String word) {
        assertFalse(markdown.html("*[A]: one\n\n" + word + "\n").contains("<abbr"), word);
    }

    @Test
    void signsInWordsAndMeaningsAreNoMarkup() {
        assertEquals(
                "<p>x <abbr title=\"a &quot;b&quot; &lt;i&gt;\">C.+</abbr> Cxx</p>\n",
                markdown.html("*[C.+]: a \"b\" <i>\n\nx C.+ Cxx\n"));
    }

    @Test
    void wordsKeepTheirPlaceAndTheirText() {
        Node document = markdown.parse("*[AB]: c\n\nx AB y\n");
        var word = Nodes.below(document, Abbreviation.class).get(0);
        assertEquals(List.of(SourceSpan.of(2, 2, 12, 2)), word.getSourceSpans());
        assertEquals("x AB y", Nodes.text(document));
        assertEquals("c", word.meaning());
    }

    @Test
    void manyExplanationsTakeLinearTime() {
        var text = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            text.append("*[w").append(i).append("]: x\n");
        }
        assertTimeout(Duration.ofSeconds(20), () -> markdown.html(text + "\n" + "w99 w100 ".repeat(20_000)));
    }
}

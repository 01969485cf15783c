package dev.garden.parser.markdown.abbreviation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.garden.parser.markdown.Markdown;
import org.junit.jupiter.api.Test;

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
}

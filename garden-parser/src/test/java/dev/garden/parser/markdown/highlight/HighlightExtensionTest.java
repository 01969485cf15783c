package dev.garden.parser.markdown.highlight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.garden.parser.markdown.Markdown;
import dev.garden.parser.markdown.MarkdownOptions;
import dev.garden.parser.markdown.spi.Nodes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HighlightExtensionTest {

    private final Markdown markdown = Markdown.with(
            MarkdownOptions.builder().extension(HighlightExtension.create()).build());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ==a==                 | <mark>a</mark>
            a==b==c               | a<mark>b</mark>c
            这==是重点。==后         | 这<mark>是重点。</mark>后
            字==“引”==字            | 字<mark>“引”</mark>字
            ==a *b* [c](d)==      | <mark>a <em>b</em> <a href="d">c</a></mark>
            **a ==b== c**         | <strong>a <mark>b</mark> c</strong>
            ==a== b ==c==         | <mark>a</mark> b <mark>c</mark>
            ==a==, ==b==.         | <mark>a</mark>, <mark>b</mark>.
            """)
    void marksBetweenPairsOfEqualsSigns(String text, String html) {
        assertEquals("<p>" + html + "</p>", markdown.html(text).strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "if a == b and c == d",
                "==open only",
                "a = b",
                "=a=",
                "== a==",
                "==a ==",
                "＝＝a＝＝",
                "a==",
                "===a==="
            })
    void elseIsText(String text) {
        assertEquals("<p>" + text + "</p>", markdown.html(text).strip());
    }

    @Test
    void anUnderlineIsAHeading() {
        assertEquals("<h1>Title</h1>", markdown.html("Title\n=====\n").strip());
    }

    @Test
    void mayRunOverALineEnd() {
        assertEquals("<p><mark>a\nb</mark></p>", markdown.html("==a\nb==").strip());
        assertFalse(markdown.html("==a\n\nb==").contains("<mark>"));
    }

    @Test
    void isReadAsTheTextInside() {
        assertEquals("a b c", Nodes.text(markdown.parse("a ==b== c")));
    }
}

package dev.garden.parser.markdown.delimiter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.garden.parser.markdown.Markdown;
import dev.garden.parser.markdown.MarkdownOptions;
import dev.garden.parser.markdown.emphasis.EmphasisExtension;
import dev.garden.parser.markdown.highlight.HighlightExtension;
import dev.garden.parser.markdown.strikethrough.StrikethroughExtension;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunMatcherTest {

    private final Markdown markdown = Markdown.with(MarkdownOptions.builder()
            .extension(EmphasisExtension.create())
            .extension(StrikethroughExtension.create())
            .extension(HighlightExtension.create())
            .build());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ==a== b ==c==            | <p><mark>a</mark> b <mark>c</mark></p>
            ==重点。==然后            | <p><mark>重点。</mark>然后</p>
            a==(x)==b                | <p>a<mark>(x)</mark>b</p>
            ==a ==                   | <p>==a ==</p>
            if a == b and c == d     | <p>if a == b and c == d</p>
            \\==no==                 | <p>==no==</p>
            ===a===                  | <p>===a===</p>
            ~~==**x**==~~            | <p><del><mark><strong>x</strong></mark></del></p>
            ~~a *b~~ c*              | <p><del>a *b</del> c*</p>
            *a ~~b* c~~              | <p><em>a ~~b</em> c~~</p>
            ~one~ ~~~three~~~        | <p>~one~ ~~~three~~~</p>
            [*a*](u) *b [c*](u)      | <p><a href="u"><em>a</em></a> *b <a href="u">c*</a></p>
            """)
    void pairsMarksOfAllKindsTogether(String text, String html) {
        assertEquals(html, markdown.html(text).strip());
    }

    @Test
    void keepsSourceSpansOfPartsAndWholes() {
        Node paragraph = markdown.parse("x **重点：**内 *y").getFirstChild();
        Node strong = paragraph.getFirstChild().getNext();
        assertEquals(List.of(SourceSpan.of(0, 2, 2, 7)), strong.getSourceSpans());
        assertEquals(List.of(SourceSpan.of(0, 4, 4, 3)), strong.getFirstChild().getSourceSpans());
        assertEquals(List.of(SourceSpan.of(0, 9, 9, 4)), strong.getNext().getSourceSpans());
    }

    @Test
    void nestsNoDeeperThanARendererCanGo() {
        assertEquals(100, depth("*a **b ".repeat(5_000) + "c** d*".repeat(5_000)));
        assertEquals(100, depth("*".repeat(5_000) + "c" + "*".repeat(5_000)));
    }

    @Test
    void countsTheDepthOfLinksToo() {
        String inner = "*".repeat(300) + "x" + "*".repeat(300);
        assertEquals(101, depth("_a".repeat(150) + "[" + inner + "](u)" + "_ ".repeat(150)));
    }

    private int depth(String text) {
        int deepest = 0;
        int depth = 0;
        for (String tag : markdown.html(text).split("(?=<)")) {
            if (tag.matches("(?s)<(em|strong|a)\\b.*")) {
                depth++;
            } else if (tag.matches("(?s)</(em|strong|a)>.*")) {
                depth--;
            }
            deepest = Math.max(deepest, depth);
        }
        return deepest;
    }
}

package dev.garden.parser.markdown.linebreak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineBreakExtensionTest {

    private static String html(LineBreakExtension extension, String markdown) {
        return HtmlRenderer.builder()
                .extensions(List.of(extension))
                .build()
                .render(Parser.builder().build().parse(markdown));
    }

    private static String broken(String markdown) {
        return html(LineBreakExtension.breaking(), markdown);
    }

    @Test
    void everyLineEndBreaks() {
        assertEquals("<p>a<br />\nb<br />\nc</p>\n", broken("a\nb\nc"));
    }

    @Test
    void writtenBreaksAreNotDoubled() {
        assertEquals("<p>a<br />\nb</p>\n", broken("a  \nb"));
        assertEquals("<p>a<br />\nb</p>\n", broken("a\\\nb"));
    }

    @Test
    void blocksHaveNoBreaksAtTheirEdges() {
        assertEquals("<h1>H</h1>\n<p>t</p>\n<ul>\n<li>a</li>\n</ul>\n", broken("# H\nt\n- a"));
    }

    @ParameterizedTest
    @CsvSource({
        "中文, 中文, ''",
        "中文。, 然后, ''",
        "ひら, カタ, ''",
        "说, “好”, ''",
        "**重点**, 然后, ''",
        "中文, word, ' '",
        "word, 中文, ' '",
        "한국, 한국, ' '",
        "a, “b”, ' '",
        "a, b, ' '"
    })
    void joiningKnowsEastAsianText(String before, String after, String between) {
        String html = html(LineBreakExtension.joining(), before + "\n" + after);
        assertEquals(
                before + between + after,
                html.replaceAll("</?p>|\n$", "")
                        .replace("<strong>", "**")
                        .replace("</strong>", "**")
                        .replace('\n', ' ')
                        .strip());
    }

    @Test
    void joiningLeavesWrittenBreaks() {
        assertEquals("<p>中<br />\n文</p>\n", html(LineBreakExtension.joining(), "中  \n文"));
    }

    @Test
    void manyLinesTakeLinearTime() {
        String markdown = "中文\n".repeat(100_000);
        assertTimeout(Duration.ofSeconds(10), () -> html(LineBreakExtension.joining(), markdown));
    }
}

package dev.garden.parser.markdown.strikethrough;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.garden.parser.markdown.Markdown;
import dev.garden.parser.markdown.MarkdownOptions;
import org.commonmark.node.SourceSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrikethroughExtensionTest {

    private final Markdown obsidian = Markdown.with(
            MarkdownOptions.builder().extension(StrikethroughExtension.create()).build());

    private final Markdown github = Markdown.with(
            MarkdownOptions.builder().extension(StrikethroughExtension.github()).build());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ~~a~~               | <del>a</del>
            a~~b~~c             | a<del>b</del>c
            ~~a *b* `c`~~       | <del>a <em>b</em> <code>c</code></del>
            *a ~~b~~ c*         | <em>a <del>b</del> c</em>
            ~~旧的（说明）~~新的     | <del>旧的（说明）</del>新的
            价格~~（旧）~~新        | 价格<del>（旧）</del>新
            ~a~                 | ~a~
            ~~ a~~              | ~~ a~~
            ~~a ~~              | ~~a ~~
            ~~~a                | -
            ~~open              | ~~open
            5~~6                | 5~~6
            """)
    void strikesBetweenPairsOfTildes(String markdown, String html) {
        String expected = html.equals("-") ? "<pre><code class=\"language-a\"></code></pre>" : "<p>" + html + "</p>";
        assertEquals(expected, obsidian.html(markdown).strip());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ~a~                 | <p><del>a</del></p>
            ~~a~~               | <p><del>a</del></p>
            ~a~~                | <p>~a~~</p>
            x ~~~a~~~           | <p>x ~~~a~~~</p>
            """)
    void onGithubOneTildeWillDo(String markdown, String html) {
        assertEquals(html, github.html(markdown).strip());
    }

    @Test
    void leavesEscapedTildesAlone() {
        assertEquals("<p>~~a~~</p>", obsidian.html("\\~\\~a~~").strip());
        assertEquals("<p><code>~~a~~</code></p>", obsidian.html("`~~a~~`").strip());
    }

    @Test
    void knowsWhereItStands() {
        var struck = obsidian.parse("a ~~b~~").getFirstChild().getLastChild();
        assertEquals(SourceSpan.of(0, 2, 2, 5), struck.getSourceSpans().get(0));
    }
}

package dev.garden.parser.markdown.comment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.garden.parser.markdown.Markdown;
import dev.garden.parser.markdown.MarkdownOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommentExtensionTest {

    private final Markdown markdown = Markdown.with(
            MarkdownOptions.builder().extension(CommentExtension.create()).build());

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            a %%x%% b                | <p>a  b</p>
            ab%%x%%cd                | <p>abcd</p>
            a %%x%% **b** %%y%% c    | <p>a  <strong>b</strong>  c</p>
            `%%x%%` and `%%`         | <p><code>%%x%%</code> and <code>%%</code></p>
            100%% sure               | <p>100%% sure</p>
            a \\%\\% b %% c          | <p>a %% b %% c</p>
            50% of 10%               | <p>50% of 10%</p>
            a %%%% b                 | <p>a  b</p>
            %%x%% then text          | "<p> then text</p>"
            """)
    void readsCommentsInALine(String text, String html) {
        assertEquals(html, markdown.html(text).strip());
    }

    @Test
    void leavesNoLineBehindForACommentThatFillsOne() {
        assertEquals("<p>a\nb</p>\n", markdown.html("a\n%%x%%\nb\n"));
    }

    @Test
    void readsAcrossTheLinesOfAParagraph() {
        assertEquals("<p>a  d</p>\n", markdown.html("a %%b\n%% d\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\n\n%%\nx\n\nx **x**\n%%\n\nb\n",
                "a\n\n%% x **x** %%\n\nb\n",
                "a\n\n%% x\n\nx %%\n\nb\n",
                "a\n%%\nx\n\nx\n%%\n\nb\n",
                "a\n\n%%%%\n\nb\n",
                "a\n\n%%\n# x\n- x\n```\nx %%\n\nb\n"
            })
    void readsCommentsOfManyLines(String text) {
        assertEquals("<p>a</p>\n<p>b</p>\n", markdown.html(text));
    }

    @Test
    void goesOnBehindTheEndOfACommentOnTheSameLine() {
        assertEquals("<p>b <em>c</em></p>\n", markdown.html("%%\nx\n%% b *c*\n"));
    }

    @Test
    void hidesTheRestWhenNothingCloses() {
        assertEquals("<p>a</p>\n", markdown.html("a\n\n%%\n\n# x\n\n**x**\n"));
    }

    @Test
    void staysInsideItsContainer() {
        assertEquals("<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n", markdown.html("- a\n  %%\n  x\n  %%\n- b\n"));
    }

    @Test
    void isLinearWhereNothingCloses() {
        String html = Markdown.obsidian().html("a " + "%% ".repeat(100_000) + "%%");
        assertFalse(html.isEmpty());
    }
}

package dev.garden.parser.markdown.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.parser.markdown.Syntax;
import dev.garden.parser.markdown.spi.Nodes;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeExtensionTest {

    private static final Syntax SYNTAX = Syntax.of(CodeExtension.create());

    private static CodeFence code(String markdown) {
        return Nodes.below(SYNTAX.parse(markdown), CodeFence.class).get(0);
    }

    @Test
    void plainFenceIsTheStandards() {
        assertEquals("<pre><code>a\n\nb\n</code></pre>\n", SYNTAX.html("```\na\n\nb\n```"));
        assertEquals("<pre><code class=\"language-js\">1 &lt; 2\n</code></pre>\n", SYNTAX.html("~~~js\n1 < 2\n~~~"));
        assertEquals("<pre><code>x\n</code></pre>\n", SYNTAX.html("    x"));
        assertEquals("<pre><code></code></pre>\n", SYNTAX.html("```"));
    }

    @Test
    void titleStandsAbove() {
        assertEquals(
                "<div class=\"code-block\"><div class=\"code-title\">a&amp;b</div>"
                        + "<pre><code class=\"language-js\">x\n</code></pre></div>\n",
                SYNTAX.html("```js title=\"a&b\"\nx\n```"));
    }

    @Test
    void numbersAreNoText() {
        assertEquals(
                "<pre class=\"has-line-numbers\"><code class=\"language-js\">"
                        + "<span class=\"line\" data-line=\"5\">a</span>\n"
                        + "<span class=\"line is-highlighted\" data-line=\"6\">b</span>\n</code></pre>\n",
                SYNTAX.html("```js:line-numbers=5 {2}\na\nb\n```"));
    }

    @Test
    void longCodeSaysHowMuchShows() {
        assertTrue(SYNTAX.html("```js:collapsed-lines=2\na\n```").startsWith("<pre data-collapsed-lines=\"2\">"));
    }

    @Test
    void longCodeFoldsAfterSoManyLines() {
        assertEquals(
                "<div class=\"code-block\"><pre data-collapsed-lines=\"2\"><code class=\"language-js\">"
                        + "a\nb\n<span class=\"code-rest\">c\nd\ne\n</span></code></pre>"
                        + "<details class=\"code-fold\"><summary>+3</summary></details></div>\n",
                SYNTAX.html("```js:collapsed-lines=2\na\nb\nc\nd\ne\n```"));
    }

    @Test
    void aFoldKeepsLinesWhole() {
        String html = SYNTAX.html("```js:line-numbers:collapsed-lines=1\na\nb\nc\nd\n```");
        assertTrue(html.contains("<span class=\"code-rest\"><span class=\"line\" data-line=\"2\">b</span>\n"), html);
    }

    @Test
    void aLineOrTwoAreNotHidden() {
        assertFalse(SYNTAX.html("```js:collapsed-lines=2\na\nb\nc\nd\n```").contains("code-rest"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a // [!code ++]|a|ADDED",
                "a  # [!code --]|a|REMOVED",
                "<b> <!-- [!code error] --> c|<b> c|ERROR",
                "a /* [!code warning] */|a|WARNING",
                "a -- [!code focus]|a|FOCUS",
                "a // [!code hl]|a|HIGHLIGHT",
                "a // [!code word:a]|a|HIGHLIGHT"
            })
    void commentsMarkTheirLine(String line, String shown, LineMark mark) {
        CodeFence fence = code("```\nx\n" + line + "\ny\n```");
        assertEquals(
                "x\n" + shown.replace("<b> c", "<b>c") + "\ny\n", fence.code().replace("<b> c", "<b>c"));
        assertEquals(Set.of(mark), fence.marks(2));
        assertEquals(Set.of(), fence.marks(3));
    }

    @Test
    void lonelyCommentMarksNextLines() {
        CodeFence fence = code("```\n// [!code focus:2]\na\nb\nc\n```");
        assertEquals("a\nb\nc\n", fence.code());
        assertEquals(Set.of(LineMark.FOCUS), fence.marks(1));
        assertEquals(Set.of(LineMark.FOCUS), fence.marks(2));
        assertEquals(Set.of(), fence.marks(3));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "// [!code word:ab];ab c ab;ab|[ab] c [ab];[ab]",
                "// [!code word:ab:1];ab;ab|[ab];ab",
                "ab // [!code word:ab];ab|[ab];[ab]",
                "ab // [!code word:];ab|ab;ab",
                "// [!code word:amp];a & <amp>|a &amp; &lt;[amp]&gt;",
                "// [!code word:<a>:2];<a>;a|[&lt;a&gt;];a"
            })
    void wordsStandOut(String lines, String shown) {
        String written = SYNTAX.html("```\n" + lines.replace(';', '\n') + "\n```")
                .replace("<mark class=\"highlighted-word\">", "[")
                .replace("</mark>", "]")
                .replaceAll("<[^>]*>", "");
        assertEquals(shown.replaceAll("(?<!amp|lt|gt);", "\n"), written.strip());
    }

    @Test
    void wordsMayLieAcrossElements() {
        assertEquals(
                "<b>x<mark class=\"highlighted-word\">a</mark></b><mark class=\"highlighted-word\">&amp;</mark>"
                        + "<i><mark class=\"highlighted-word\">c</mark>d</i>",
                WordMarks.mark("<b>xa</b>&amp;<i>cd</i>", List.of("a&c")));
        assertEquals("<b>a</b>", WordMarks.mark("<b>a</b>", List.of("b", "<")));
    }

    @Test
    void manyMarkedWordsTakeLinearTime() {
        String source = "```\n" + "// [!code word:a]\n".repeat(20_000) + "a a a\n".repeat(20_000) + "```";
        assertTimeout(Duration.ofSeconds(10), () -> SYNTAX.html(source));
    }

    @Test
    void severalMarksOnOneLine() {
        CodeFence fence = code("```\na // [!code ++] // [!code focus]\n```");
        assertEquals("a\n", fence.code());
        assertEquals(Set.of(LineMark.ADDED, LineMark.FOCUS), fence.marks(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a [!code ++]", "// [!code", "// [!code x]", "[!code ++]", "// [! code ++]"})
    void elseStays(String line) {
        assertEquals(line + "\n", code("```\n" + line + "\n```").code());
    }

    @Test
    void sourceIsKept() {
        assertEquals("a // [!code ++]\n", code("```\na // [!code ++]\n```").source());
    }

    @Test
    void diagramsAndFormulasHoldTheirSource() {
        assertEquals(
                "<div class=\"mermaid\">graph TD\nA[[x]] --&gt; B</div>\n",
                SYNTAX.html("```mermaid\ngraph TD\nA[[x]] --> B\n```"));
        assertEquals("<div class=\"math math-block\">x^2</div>\n", SYNTAX.html("```math\nx^2\n```"));
        assertTrue(
                SYNTAX.html("```plantuml\nA -> B\n```").startsWith("<pre><code class=\"language-plantuml\">A -&gt; B"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dataview", "dataviewjs", "base", "query", "tasks", "Dataview"})
    void queriesAreNodesOfTheirOwn(String language) {
        var fence = Nodes.below(SYNTAX.parse("```" + language + "\nLIST\n```"), QueryFence.class)
                .get(0);
        assertEquals("LIST\n", fence.source());
        assertEquals(
                "<pre><code class=\"language-" + language + "\">LIST\n</code></pre>\n",
                SYNTAX.html("```" + language + "\nLIST\n```"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"// [!code ++]", "[!code ", "// [!code focus:99999]\n", "a\n", "\n```\n```js\n", " "})
    void hostileInputTakesLinearTime(String piece) {
        assertTimeout(
                Duration.ofSeconds(10),
                () -> SYNTAX.html("```js\n" + piece.repeat(100_000)).length());
    }
}

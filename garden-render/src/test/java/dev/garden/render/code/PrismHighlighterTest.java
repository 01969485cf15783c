package dev.garden.render.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.render.spi.EngineResult;
import dev.garden.render.spi.EngineResult.Markup;
import dev.garden.render.spi.EngineResult.Unsupported;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrismHighlighterTest {

    private static final PrismHighlighter CODE = PrismHighlighter.create();

    @Test
    void coloursTokensAndLeavesTheRest() {
        assertEquals(
                "<span class=\"tk\">int</span> x = <span class=\"tn\">1</span>; <span class=\"tc\">// a &lt; b</span>",
                html("int x = 1; // a < b", "java"));
    }

    @Test
    void endsEverySpanWithItsLine() {
        assertEquals(
                "<span class=\"tc\">/* a</span>\n\n<span class=\"tc\"> b */</span>\n", html("/* a\n\n b */\n", "c"));
    }

    @ParameterizedTest
    @CsvSource({
        "JS, javascript",
        "kt, kotlin",
        "py, python",
        "c++, cpp",
        "rs, rust",
        "golang, go",
        "ts, typescript",
        "sh, bash",
        "yml, yaml",
        "dockerfile, docker",
        "tex, latex",
        "md, markdown",
        "html, markup",
        "cu, cuda",
        "jsonc, json5",
        "patch, diff"
    })
    void knowsOtherWordsForALanguage(String word, String grammar) {
        assertEquals(grammar, new Grammars().find(word).orElse("none"));
    }

    @ParameterizedTest
    @CsvSource({
        "cuda, __global__ void add(float4 *x) { int i = blockIdx.x; }, tk:__global__",
        "cuda, 'add<<<1, 256>>>(x);', tm:<<<",
        "dataview, TABLE file.name AS Name FROM #book WHERE rating > 3, tk:TABLE",
        "dataview, 'LIST WHERE contains(tags, \"x\")', tf:contains",
        "toml, a = 1, tn:1",
        "dockerfile, FROM debian:12, tk:FROM",
        "latex, \\frac{1}{2}, tf:\\frac",
        "diff, +added, ti:+",
        "sql, SELECT * FROM t, tk:SELECT",
        "kotlin, fun main() {}, tk:fun",
        "yaml, 'a: true', tv:a",
        "json, '{\"a\": 1}', 'tv:\"a\"'",
        "php, <?php echo 1;, tk:echo",
        "console, $ ls, tp:$"
    })
    void coloursWhatMattersInALanguage(String language, String code, String expected) {
        String[] parts = expected.split(":", 2);
        var spans = Jsoup.parse(html(code, language)).select("span." + parts[0]);
        assertTrue(spans.eachText().stream().anyMatch(text -> text.startsWith(parts[1])), () -> html(code, language));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "text", "nolang", "__proto__", "constructor", "extend", "../bridge", "plain"})
    void leavesOtherLanguagesAlone(String language) {
        assertInstanceOf(Unsupported.class, CODE.highlight("a = 1", language));
    }

    @Test
    void leavesVeryLongCodeAlone() {
        assertInstanceOf(Unsupported.class, CODE.highlight("x ".repeat(60_000), "java"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"</code></pre><script>alert(1)</script>", "\"<img src=x onerror=y>", "\u0000\uD800 <b>", "a\0b"})
    void keepsMarkupOfTheCodeAsText(String source) {
        for (String language : List.of("html", "java", "markdown", "javascript", "latex")) {
            var page = Jsoup.parse("<pre>" + html(source, language) + "</pre>");
            assertEquals(0, page.body().select(":not(body, pre, span)").size(), language);
        }
    }

    /** The sessions of Prism keep their grammars, so one more grammar must not change what another makes of the same code. */
    @Test
    void coloursTheSameWhateverCameBefore() {
        String page =
                "---\na: 1\n---\n# T\n<script>let a = /x+/;</script><style>a{color:red}</style>\n```js\nlet b\n```\n";
        var languages = List.of(
                "markdown",
                "html",
                "css",
                "javascript",
                "yaml",
                "tsx",
                "php",
                "regex",
                "markdown",
                "html",
                "javascript");
        var busy = PrismHighlighter.create();
        for (String language : languages) {
            assertEquals(PrismHighlighter.create().highlight(page, language), busy.highlight(page, language), language);
        }
    }

    @Test
    void offersSixtyLanguagesAndMore() {
        var grammars = new Grammars();
        assertTrue(grammars.names().size() > 250);
        assertTrue(
                grammars.aliases().values().stream()
                        .allMatch(name -> grammars.find(name).isPresent()),
                grammars.aliases()::toString);
    }

    private static String html(String code, String language) {
        EngineResult result = CODE.highlight(code, language);
        return assertInstanceOf(Markup.class, result, language).html();
    }
}

package dev.garden.parser.markdown.attribute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.parser.markdown.Markdown;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttributeExtensionTest {

    private final Markdown markdown = Markdown.obsidian();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ==x=={.tip} y           | <p><mark class="tip">x</mark> y</p>
            **x**{.a .b #c}         | <p><strong class="a b" id="c">x</strong></p>
            text {.lead}            | <p class="lead">text</p>
            a **b**{.c width=10} d  | <p>a <strong class="c">b</strong> d</p>
            text {.a} ^id           | <p id="^id" class="a">text</p>
            """)
    void setsClassesAndIds(String text, String html) {
        assertEquals(html, markdown.html(text).strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"text{.a} b", "{.a}", "a {b} c", "f {x}", "set {1, 2}", "a ${b}", "{{ name }}"})
    void leavesOtherBracesAlone(String text) {
        assertEquals("<p>" + text + "</p>", markdown.html(text).strip());
    }

    @Test
    void leavesIdsOfHeadingsToTheirAnchors() {
        String html = markdown.html("## 标题 {#own .c}");
        assertTrue(html.contains("id=\"own\"") && html.contains("class=\"c\"") && !html.contains("{"), html);
    }

    @Test
    void setsNoOtherAttribute() {
        assertEquals(
                "<p><strong>x</strong></p>",
                markdown.html("**x**{onclick=\"a\" style=b}").strip().replace(" class=\"\"", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            [x](u){.a}              | <p><a href="u" class="a">x</a></p>
            `x`{.a}                 | <p><code class="a">x</code></p>
            *x*{#一 .b-2}            | <p><em class="b-2" id="一">x</em></p>
            **x** {.a} y            | <p><strong>x</strong> {.a} y</p>
            *x*{.a}{.b}             | <p><em class="a">x</em>{.b}</p>
            """)
    void belongToTheElementRightBefore(String text, String html) {
        assertEquals(html, markdown.html(text).strip());
    }

    @Test
    void bracesInCodeAndFormulasAreTheirs() {
        assertTrue(markdown.html("`a {.b}`").contains("<code>a {.b}</code>"));
        assertTrue(markdown.html("$a_{.b}$").contains("a_{.b}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{.a ", "{.a} ", "*x*{.a}", "{a=\""})
    void bracesTakeLinearTime(String part) {
        assertTimeout(Duration.ofSeconds(20), () -> markdown.html(part.repeat(50_000)));
    }
}

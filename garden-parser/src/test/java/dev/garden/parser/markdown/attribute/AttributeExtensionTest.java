package dev.garden.parser.markdown.attribute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.parser.markdown.Markdown;
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
}

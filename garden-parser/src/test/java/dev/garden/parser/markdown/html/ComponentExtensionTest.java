package dev.garden.parser.markdown.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComponentExtensionTest {

    private static String html(String markdown) {
        var parser = Parser.builder()
                .extensions(List.of(ComponentExtension.create()))
                .build();
        return HtmlRenderer.builder().build().render(parser.parse(markdown)).strip();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<Badge type=\"tip\" text=\"v2\" />|<span class=\"badge\" data-type=\"tip\">v2</span>",
                "<Badge text='a\"b<'/>|<span class=\"badge\" data-type=\"tip\">a\"b&lt;</span>",
                "<Badge type=danger>x</Badge>|<span class=\"badge\" data-type=\"danger\">x</span>",
                "<Icon name=\"mdi:home\" />|<span class=\"iconify\" data-icon=\"mdi:home\"></span>",
                "<Icon name=\"mdi:home\"></Icon>|<span class=\"iconify\" data-icon=\"mdi:home\"></span>",
                "<LinkCard title=\"T\" href=\"/x/\" />|<a class=\"link-card\" href=\"/x/\">"
                        + "<span class=\"link-card-title\">T</span></a>",
                "<Card title=\"T\">x</Card>|<span class=\"card\"><span class=\"card-title\">T</span>x</span>"
            })
    void knownComponentsArePlainElements(String component, String plain) {
        assertEquals("<p>a " + plain + "</p>", html("a " + component));
    }

    @Test
    void componentsOnTheirOwnAreBlocks() {
        assertEquals(
                "<div class=\"card\"><p class=\"card-title\">T</p>\nx\n</div>", html("<Card title=\"T\">\nx\n</Card>"));
    }

    @Test
    void textInsideIsMarkdown() {
        assertEquals(
                "<p>a <span class=\"badge\" data-type=\"tip\"><em>x</em></span></p>", html("a <Badge>*x*</Badge>"));
    }

    @Test
    void valuesCannotLeaveTheirAttribute() {
        assertEquals(
                "<p>a <span class=\"iconify\" data-icon=\"&quot; onclick=&quot;x\"></span></p>",
                html("a <Icon name='\" onclick=\"x' />"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a <b>x</b>", "a <Badger>x</Badger>", "a <!-- <Badge> -->x", "a {{ x }}", "a `<Badge/>`"})
    void elseStays(String markdown) {
        String stock = HtmlRenderer.builder()
                .build()
                .render(Parser.builder().build().parse(markdown))
                .strip();
        assertEquals(stock, html(markdown));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<Badge ", "<Badge text=\"", "<Badge>", "<Card\n", "<Icon a='>", "</Card>"})
    void hostileInputTakesLinearTime(String piece) {
        assertTimeout(
                Duration.ofSeconds(20),
                () -> html("<div>\n" + piece.repeat(50_000)).length());
        assertTimeout(
                Duration.ofSeconds(20), () -> html("a " + piece.repeat(50_000)).length());
    }
}

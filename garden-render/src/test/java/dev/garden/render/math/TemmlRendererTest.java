package dev.garden.render.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.render.spi.EngineResult;
import dev.garden.render.spi.EngineResult.Invalid;
import dev.garden.render.spi.EngineResult.Markup;
import dev.garden.render.spi.MathRenderer.Style;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemmlRendererTest {

    /** One for all tests: loading takes half a second. */
    private static final TemmlRenderer MATH = TemmlRenderer.create();

    @Test
    void typesetsInALine() {
        assertEquals(
                "<math><semantics><msup><mi>x</mi><mn class=\"tml-sml-pad\">2</mn></msup>"
                        + "<annotation encoding=\"application/x-tex\">x^2</annotation></semantics></math>",
                html("x^2"));
    }

    @Test
    void typesetsOnItsOwn() {
        var result = MATH.render("\\sum_{i=1}^n i", Style.BLOCK, Map.of());
        assertEquals(
                "block",
                parse(assertInstanceOf(Markup.class, result).html())
                        .select("math")
                        .attr("display"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\text{中文}",
                "\\begin{aligned}a&=b\\\\c&=d\\end{aligned}",
                "f=\\begin{cases}1&x>0\\\\0&\\text{否则}\\end{cases}",
                "\\begin{pmatrix}a&b\\\\c&d\\end{pmatrix}",
                "a=b\\tag{1}",
                "\\boldsymbol{W}",
                "\\left\\{\\frac12\\right.",
                "\\ce{H2O + CO2 <=> H2CO3}",
                "\\begin{array}{c|c}1&2\\\\\\hline3&4\\end{array}",
                "\\color{red}x",
                "\\cancel{x}",
                "\\underbrace{a+b}_{n}",
                "重点",
                "\\operatorname{softmax}(x)"
            })
    void keepsTheSourceForCopying(String tex) {
        var result = assertInstanceOf(Markup.class, MATH.render(tex, Style.BLOCK, Map.of()));
        var page = parse(result.html());
        assertEquals(tex, page.select("annotation[encoding=application/x-tex]").text());
        assertEquals(0, page.select("[style]").size(), "the policy of the site forbids style attributes");
    }

    @ParameterizedTest
    @CsvSource({
        "'\\frac{1', 7, 'Unexpected end of input in a macro argument, expected ''}'''",
        "a^, 1, Expected something after '^'",
        "'a \\undefinedThing b', 2, Unsupported function name: \\undefinedThing",
        "'}', 0, 'Expected ''EOF'', got ''}'''"
    })
    void saysWhatIsWrongAndWhere(String tex, int offset, String reason) {
        var invalid = assertInstanceOf(Invalid.class, MATH.render(tex, Style.INLINE, Map.of()));
        assertEquals(reason, invalid.reason());
        assertEquals(offset, invalid.offset());
    }

    @Test
    void knowsTheMacrosOfTheSite() {
        var result = MATH.render(
                "\\RR^\\dim \\norm{v}",
                Style.INLINE,
                Map.of("\\RR", "\\mathbb{R}", "dim", "n", "\\norm", "\\lVert #1\\rVert"));
        String html = assertInstanceOf(Markup.class, result).html();
        assertTrue(html.contains("ℝ") && html.contains("‖") && html.contains("<mi>v</mi>"), html);
    }

    @Test
    void forgetsMacrosOfOneFormulaInTheNext() {
        assertInstanceOf(Markup.class, MATH.render("\\gdef\\mine{1}\\mine", Style.INLINE, Map.of()));
        assertInstanceOf(Invalid.class, MATH.render("\\mine", Style.INLINE, Map.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\input{/etc/passwd}",
                "\\href{javascript:alert(1)}{x}",
                "\\href{https://a.b}{x}",
                "\\url{javascript:alert(1)}",
                "\\includegraphics{https://a.b/c.png}",
                "\\htmlData{onclick=alert(1)}{x}",
                "\\data{onclick=alert(1)}{x}",
                "\\class{a}{x}",
                "\\style{background:url(//a.b)}{x}",
                "\\id{a}{x}",
                "\\write18{ls}",
                "\\openin5=x"
            })
    void refusesWhatReachesOut(String tex) {
        assertInstanceOf(Invalid.class, MATH.render(tex, Style.INLINE, Map.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\text{<script>alert(1)</script>}",
                "a<b>c",
                "\\text{</annotation></math><img src=x onerror=a>}",
                "\\unicode{x3c}",
                "\\char\"3Cimg",
                "\\label{x\" onclick=\"y}a",
                "\\ref{a\" onclick=\"y}",
                "\\textcolor{\"onclick=\"x}{y}"
            })
    void keepsMarkupOfTheSourceAsText(String tex) {
        if (MATH.render(tex, Style.BLOCK, Map.of()) instanceof Markup markup) {
            var page = parse(markup.html());
            assertEquals(
                    0, page.select("script, img, a, [onclick], [href], [id]").size(), markup.html());
            assertEquals(1, page.body().children().size(), markup.html());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "\\frac{",
                "\\sqrt{",
                "x^{",
                "\\left(",
                "a+",
                "\\text{",
                "\\begin{aligned}",
                "\\\\",
                "\\def\\a{\\a\\a}\\a"
            })
    void givesUpOnHostileFormulas(String piece) {
        html("x"); // loaded now
        long start = System.nanoTime();
        EngineResult result = MATH.render(piece.repeat(20_000 / piece.length()), Style.BLOCK, Map.of());
        assertFalse(System.nanoTime() - start > 3_000_000_000L, piece + result);
    }

    @Test
    void refusesALongFormula() {
        assertInstanceOf(Invalid.class, MATH.render("x".repeat(20_001), Style.INLINE, Map.of()));
    }

    @Test
    void numbersEquationsByTheStyleSheet() {
        var result = MATH.render("\\begin{equation}x\\end{equation}", Style.BLOCK, Map.of());
        assertEquals(
                1,
                parse(assertInstanceOf(Markup.class, result).html())
                        .select("mtext > span.tml-eqn")
                        .size());
    }

    private static String html(String tex) {
        return assertInstanceOf(Markup.class, MATH.render(tex, Style.INLINE, Map.of()))
                .html();
    }

    private static Document parse(String html) {
        return Jsoup.parse(html);
    }
}

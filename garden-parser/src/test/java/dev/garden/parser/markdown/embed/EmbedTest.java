package dev.garden.parser.markdown.embed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.garden.parser.markdown.MarkdownOptions;
import dev.garden.parser.markdown.MarkdownParser;
import dev.garden.parser.markdown.MarkdownRenderer;
import dev.garden.parser.markdown.spi.EmbedHtml;
import dev.garden.parser.markdown.spi.EmbedRequest;
import dev.garden.parser.markdown.spi.HtmlPorts;
import dev.garden.parser.markdown.spi.LinkResolver;
import java.time.Duration;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmbedTest {

    private static final MarkdownOptions OPTIONS =
            MarkdownOptions.builder().extension(EmbedExtension.create()).build();

    private static final MarkdownRenderer RENDERER =
            MarkdownRenderer.of(OPTIONS, new HtmlPorts(LinkResolver.none(), EmbedTest::embed));

    /** Shows images in the line and everything else as a block. */
    private static EmbedHtml embed(EmbedRequest request) {
        String labels = request.labels().stream().map(label -> "|" + label).collect(Collectors.joining());
        return request.linktext().endsWith(".png")
                ? EmbedHtml.inline("<i>" + request.linktext() + labels + "</i>")
                : EmbedHtml.block("<div>" + request.linktext() + labels + "</div>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "![[a.png]]; <p><i>a.png</i></p>",
                "![[ a.png | caption | 100 ]]; <p><i>a.png|caption|100</i></p>",
                "![[a.png\\|100]]; <p><i>a.png|100</i></p>",
                "![[a.png]](b); <p><i>a.png</i>(b)</p>",
                "x![[a.png]]!; <p>x<i>a.png</i>!</p>",
                "![caption|60](a.png); <p><i>a.png|caption|60</i></p>",
                "![|60](a.png); <p><i>a.png||60</i></p>",
                "![a *b* `c`](a.png); <p><i>a.png|a b c</i></p>",
                "[![[a.png|100]]](u); <p><a href=\"u\"><i>a.png|100</i></a></p>",
                "[see ![[a.png]] *b*](u); <p><a href=\"u\">see <i>a.png</i> <em>b</em></a></p>",
                "![[a*b.png]] c*; <p><i>a*b.png</i> c*</p>",
                "![[a]b]]; <p>![[a]b]]</p>",
                "![[]]; <p>![[]]</p>",
                "![[open; <p>![[open</p>",
                "!\\[[a]]; <p>![[a]]</p>",
            })
    void readsTargetAndLabels(String markdown, String html) {
        assertEquals(html, render(markdown));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "![[Note]]; <div>Note</div>",
                "![[A]] ![[B]]; <div>A</div><div>B</div>",
                "before ![[A]] after *x*; <p>before </p><div>A</div><p> after <em>x</em></p>",
                "*in ![[A]]*; <div><em>in <div>A</div></em></div>",
                "- ![[A]]; <ul><li><div>A</div></li></ul>",
                "> ![[A]]; <blockquote><div>A</div></blockquote>",
            })
    void liftsBlocksOutOfParagraphs(String markdown, String html) {
        assertEquals(html, render(markdown));
    }

    @Test
    void takesLinearTime() {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> render("![[A]] ".repeat(40_000)));
    }

    private static String render(String markdown) {
        return RENDERER.render(MarkdownParser.of(OPTIONS).parse(markdown)).replace("\n", "");
    }
}

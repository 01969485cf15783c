package dev.garden.cli.example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.garden.parser.markdown.MarkdownOptions;
import dev.garden.parser.markdown.MarkdownParser;
import dev.garden.parser.markdown.MarkdownRenderer;
import dev.garden.parser.markdown.spi.EmbedHtml;
import dev.garden.parser.markdown.spi.HtmlPorts;
import dev.garden.parser.markdown.spi.LinkResolver;
import org.junit.jupiter.api.Test;

/** A syntax can be added from outside, with one folder and one line. */
class UnderlineExtensionTest {

    private final MarkdownOptions options = MarkdownOptions.obsidian().toBuilder()
            .extension(new UnderlineExtension())
            .build();

    @Test
    void standsBesideTheSyntaxesOfGarden() {
        assertEquals("<p>a <u>b <strong>c</strong></u> and <mark>d</mark></p>\n", render("a ^^b **c**^^ and ==d=="));
    }

    @Test
    void leavesASingleCaretAlone() {
        assertEquals("<p>a ^b^^ c</p>\n", render("a ^b^^ c"));
    }

    private String render(String markdown) {
        var ports = new HtmlPorts(LinkResolver.none(), request -> EmbedHtml.inline(""), "");
        return MarkdownRenderer.of(options, ports)
                .render(MarkdownParser.of(options).parse(markdown));
    }
}

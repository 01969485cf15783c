package dev.garden.cli.example;

import dev.garden.parser.markdown.spi.HtmlNodes;
import java.util.Map;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** {@code ^^text^^} as {@code <u>text</u>}. */
final class UnderlineExtension implements Parser.ParserExtension, HtmlRenderer.HtmlRendererExtension {

    @Override
    public void extend(Parser.Builder parser) {
        parser.customDelimiterProcessor(new UnderlineDelimiters());
    }

    @Override
    public void extend(HtmlRenderer.Builder html) {
        html.nodeRendererFactory(HtmlNodes.render(Underline.class, (node, out) -> out.element("u", node, Map.of())));
    }
}

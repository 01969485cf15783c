package dev.garden.parser.markdown.embed;

import dev.garden.parser.markdown.spi.HtmlPorts;
import dev.garden.parser.markdown.spi.PortedHtml;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Obsidian's embeds, {@code ![[note#heading]]} and {@code ![[image.png|caption|100]]}; images of the standard are asked of the
 * garden too. The parser has to record source spans of inlines: they tell an escaped bracket from a plain one.
 *
 * @since 0.1
 */
public final class EmbedExtension implements Parser.ParserExtension, PortedHtml {

    private EmbedExtension() {}

    /** {@return the extension; it has no options} */
    public static EmbedExtension create() {
        return new EmbedExtension();
    }

    @Override
    public void extend(Parser.Builder parser) {
        parser.linkProcessor(new EmbedProcessor());
    }

    @Override
    public void extend(HtmlRenderer.Builder html, HtmlPorts ports) {
        html.nodeRendererFactory(context -> new EmbedHtmlRenderer(context, ports.embedder()));
    }
}

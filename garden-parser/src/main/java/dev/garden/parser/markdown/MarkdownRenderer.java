package dev.garden.parser.markdown;

import dev.garden.parser.markdown.linebreak.LineBreakExtension;
import dev.garden.parser.markdown.spi.HtmlPorts;
import dev.garden.parser.markdown.spi.PortedHtml;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Turns a tree into HTML. Immutable; may be used from any thread if its ports may.
 *
 * @since 0.1
 */
public final class MarkdownRenderer {

    private final HtmlRenderer renderer;

    private MarkdownRenderer(MarkdownOptions options, HtmlPorts ports, List<Extension> before) {
        var builder = HtmlRenderer.builder().percentEncodeUrls(true);
        before.forEach(extension -> extend(builder, extension, ports));
        options.extensions().forEach(extension -> extend(builder, extension, ports));
        extend(builder, lineBreaks(options), ports);
        renderer = builder.build();
    }

    private static Extension lineBreaks(MarkdownOptions options) {
        return options.lineBreaks() == MarkdownOptions.LineBreaks.OBSIDIAN
                ? LineBreakExtension.breaking()
                : LineBreakExtension.joining();
    }

    private static void extend(HtmlRenderer.Builder builder, Extension extension, HtmlPorts ports) {
        if (extension instanceof PortedHtml ported) {
            ported.extend(builder, ports);
        }
        if (extension instanceof HtmlRenderer.HtmlRendererExtension plain) {
            plain.extend(builder);
        }
    }

    /**
     * {@return a renderer for the syntaxes of {@code options}}
     *
     * @param options the syntaxes, as for the parser
     * @param ports what links become and embeds bring in
     */
    public static MarkdownRenderer of(MarkdownOptions options, HtmlPorts ports) {
        return new MarkdownRenderer(options, ports, List.of());
    }

    /**
     * {@return a renderer in which {@code before}, asked first, may write nodes in another way}
     *
     * @param options the syntaxes, as for the parser
     * @param ports what links become and embeds bring in
     * @param before extensions of the HTML
     */
    public static MarkdownRenderer of(MarkdownOptions options, HtmlPorts ports, List<Extension> before) {
        return new MarkdownRenderer(options, ports, before);
    }

    /**
     * {@return the HTML of {@code node} and all below it}
     *
     * @param node of a document that the parser of these syntaxes made
     */
    public String render(Node node) {
        return renderer.render(node);
    }
}

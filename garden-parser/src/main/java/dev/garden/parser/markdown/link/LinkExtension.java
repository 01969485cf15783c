package dev.garden.parser.markdown.link;

import dev.garden.parser.markdown.spi.HtmlNodes;
import dev.garden.parser.markdown.spi.HtmlPorts;
import dev.garden.parser.markdown.spi.LinkRequest;
import dev.garden.parser.markdown.spi.PortedHtml;
import java.util.LinkedHashMap;
import org.commonmark.node.Link;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Asks the garden what the links of the standard lead to: {@code [label](note.md)}, reference links and {@code <https://…>}. The
 * parser stays that of the standard.
 *
 * @since 0.1
 */
public final class LinkExtension implements PortedHtml {

    private LinkExtension() {}

    /** {@return the extension; it has no options} */
    public static LinkExtension create() {
        return new LinkExtension();
    }

    @Override
    public void extend(HtmlRenderer.Builder html, HtmlPorts ports) {
        html.nodeRendererFactory(HtmlNodes.render(Link.class, (node, out) -> write(node, out, ports)));
    }

    /** The title of a link that leads nowhere is left out with its address: it may name what the reader must not see. */
    private static void write(Link link, HtmlNodes out, HtmlPorts ports) {
        var request = new LinkRequest(dev.garden.model.link.Link.Kind.MARKDOWN, link.getDestination());
        var attributes = new LinkedHashMap<>(ports.links().attributes(request));
        if (link.getTitle() != null && attributes.containsKey("href")) {
            attributes.put("title", link.getTitle());
        }
        out.element("a", link, attributes);
    }
}

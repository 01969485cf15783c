package dev.garden.parser.markdown.heading;

import dev.garden.parser.markdown.spi.HtmlNodes;
import dev.garden.parser.markdown.spi.HtmlPorts;
import dev.garden.parser.markdown.spi.PortedHtml;
import java.util.LinkedHashMap;
import java.util.Map;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Anchors of headings: {@code id} of the element, and hidden targets for the ids that other programs would give; and the list of
 * headings, {@code [[TOC]]}. Comes behind every syntax that changes the text of headings.
 *
 * @since 0.1
 */
public final class HeadingExtension implements Parser.ParserExtension, PortedHtml {

    private HeadingExtension() {}

    /** {@return the extension; it has no options} */
    public static HeadingExtension create() {
        return new HeadingExtension();
    }

    @Override
    public void extend(Parser.Builder parser) {
        parser.customBlockParserFactory(new TableOfContentsParser.Factory());
        parser.postProcessor(new AnchorProcessor());
    }

    @Override
    public void extend(HtmlRenderer.Builder html, HtmlPorts ports) {
        html.attributeProviderFactory(context -> (node, tag, attributes) -> addId(node, attributes, ports.idPrefix()));
        html.nodeRendererFactory(
                HtmlNodes.render(TableOfContents.class, new TableOfContentsHtml(ports.idPrefix())::write));
        html.nodeRendererFactory(HtmlNodes.render(HeadingAnchor.class, (anchor, out) -> {
            for (String alias : anchor.aliases()) {
                var attributes = new LinkedHashMap<String, String>();
                attributes.put("class", "heading-alias");
                attributes.put("id", ports.idPrefix() + alias);
                out.element("span", anchor, attributes);
            }
        }));
    }

    private static void addId(Node node, Map<String, String> attributes, String prefix) {
        if (node instanceof Heading heading) {
            HeadingAnchor.of(heading).ifPresent(anchor -> attributes.put("id", prefix + anchor.id()));
        }
    }
}

package dev.garden.parser.markdown.wikilink;

import dev.garden.model.link.Link;
import dev.garden.parser.markdown.spi.HtmlNodes;
import dev.garden.parser.markdown.spi.HtmlPorts;
import dev.garden.parser.markdown.spi.LinkRequest;
import dev.garden.parser.markdown.spi.PortedHtml;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.HtmlWriter;

/**
 * Obsidian's wikilinks, {@code [[target#heading|label]]}. The parser has to record source spans of inlines: they tell an escaped
 * bracket from a plain one.
 *
 * @since 0.1
 */
public final class WikilinkExtension implements Parser.ParserExtension, PortedHtml {

    private WikilinkExtension() {}

    /** {@return the extension; it has no options} */
    public static WikilinkExtension create() {
        return new WikilinkExtension();
    }

    @Override
    public void extend(Parser.Builder parser) {
        parser.linkProcessor(new WikilinkProcessor());
        parser.postProcessor(DoubleBrackets.trimming());
    }

    @Override
    public void extend(HtmlRenderer.Builder html, HtmlPorts ports) {
        html.nodeRendererFactory(HtmlNodes.render(Wikilink.class, (node, out) -> {
            var request = new LinkRequest(Link.Kind.WIKILINK, node.linktext());
            out.writer()
                    .tag(
                            "a",
                            out.context()
                                    .extendAttributes(node, "a", ports.links().attributes(request)));
            node.label()
                    .ifPresentOrElse(
                            label -> write(label, out.writer()),
                            () -> out.writer().text(ports.links().text(request, node.display())));
            out.writer().tag("/a");
        }));
    }

    private static void write(String label, HtmlWriter out) {
        LinkLabel.split(label, (kind, part) -> {
            if (kind == LinkLabel.Kind.CODE) {
                out.tag("code");
                out.text(part);
                out.tag("/code");
            } else {
                out.text(part);
            }
        });
    }
}

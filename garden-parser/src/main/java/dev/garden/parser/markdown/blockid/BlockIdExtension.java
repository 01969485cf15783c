package dev.garden.parser.markdown.blockid;

import dev.garden.parser.markdown.spi.HtmlNodes;
import dev.garden.parser.markdown.spi.HtmlPorts;
import dev.garden.parser.markdown.spi.InlineSyntax;
import dev.garden.parser.markdown.spi.PortedHtml;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Ids of blocks: {@code ^id} behind a space at the end of a paragraph, list item or heading, or alone below a block, names the block
 * and is not shown (Obsidian help, "Internal links"). The id becomes that of the block's element; a heading, which has its own, gets
 * one more target.
 *
 * @since 0.1
 */
public final class BlockIdExtension implements Parser.ParserExtension, PortedHtml {

    private BlockIdExtension() {}

    /** {@return the extension; it has no options} */
    public static BlockIdExtension create() {
        return new BlockIdExtension();
    }

    @Override
    public void extend(Parser.Builder parser) {
        parser.customInlineContentParserFactory(InlineSyntax.at('^', BlockIdParser::new));
        parser.postProcessor(new BlockIdProcessor());
    }

    @Override
    public void extend(HtmlRenderer.Builder html, HtmlPorts ports) {
        html.attributeProviderFactory(context -> new IdProvider(ports.idPrefix()));
        html.nodeRendererFactory(HtmlNodes.render(BlockId.class, (id, out) -> {
            if (id.getParent() instanceof Heading) {
                var attributes = new LinkedHashMap<String, String>();
                attributes.put("class", "heading-alias");
                attributes.put("id", ports.idPrefix() + id.anchor());
                out.element("span", id, attributes);
            }
        }));
    }

    /** Gives the id to the outermost element of a block: the first one that is asked about. */
    private static final class IdProvider implements AttributeProvider {

        private final String prefix;
        private final Set<Node> done = Collections.newSetFromMap(new IdentityHashMap<>());

        IdProvider(String prefix) {
            this.prefix = prefix;
        }

        @Override
        public void setAttributes(Node node, String tagName, Map<String, String> attributes) {
            if (!(node instanceof Heading)) { // its element has an id already
                BlockId.of(node)
                        .filter(id -> done.add(node))
                        .ifPresent(id -> attributes.put("id", prefix + id.anchor()));
            }
        }
    }
}

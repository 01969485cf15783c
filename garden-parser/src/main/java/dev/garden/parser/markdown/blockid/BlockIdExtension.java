package dev.garden.parser.markdown.blockid;

import dev.garden.parser.markdown.spi.HtmlPorts;
import dev.garden.parser.markdown.spi.PortedHtml;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Ids of blocks: {@code ^id} behind a space at the end of a paragraph or list item, or alone below a block, names the block and
 * is not shown (Obsidian help, "Internal links"). The id becomes that of the block's element.
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
        parser.postProcessor(new BlockIdProcessor());
    }

    @Override
    public void extend(HtmlRenderer.Builder html, HtmlPorts ports) {
        html.attributeProviderFactory(context -> new IdProvider(ports.idPrefix()));
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
            BlockId.of(node).filter(id -> done.add(node)).ifPresent(id -> attributes.put("id", prefix + id.anchor()));
        }
    }
}

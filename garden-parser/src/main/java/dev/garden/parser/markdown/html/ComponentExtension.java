package dev.garden.parser.markdown.html;

import dev.garden.parser.markdown.spi.Nodes;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/**
 * Components of VuePress and its themes in raw HTML: {@code Badge}, {@code Icon}, {@code Card} and {@code LinkCard} as plain
 * elements. All others are left to whoever sanitises the page, who drops the tags and keeps the text.
 *
 * @since 0.1
 */
public final class ComponentExtension implements Parser.ParserExtension {

    private ComponentExtension() {}

    /** {@return the extension; it has no options} */
    public static ComponentExtension create() {
        return new ComponentExtension();
    }

    @Override
    public void extend(Parser.Builder parser) {
        parser.postProcessor(ComponentExtension::rewrite);
    }

    private static Node rewrite(Node document) {
        for (HtmlInline inline : Nodes.below(document, HtmlInline.class)) {
            inline.setLiteral(rewrite(inline.getLiteral(), Components.inline()));
        }
        for (HtmlBlock block : Nodes.below(document, HtmlBlock.class)) {
            block.setLiteral(rewrite(block.getLiteral(), Components.block()));
        }
        return document;
    }

    /** Comments are no tags, whatever stands in them. */
    private static String rewrite(String html, Components components) {
        return html.startsWith("<!") ? html : components.rewrite(html);
    }
}

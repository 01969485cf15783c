package dev.garden.parser.markdown.attribute;

import dev.garden.parser.markdown.spi.HtmlPorts;
import dev.garden.parser.markdown.spi.InlineSyntax;
import dev.garden.parser.markdown.spi.PortedHtml;
import java.util.Map;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Classes and ids in braces right behind an inline element, or at the end of a heading or paragraph, as VuePress and its neighbours
 * read them. Other attributes are left out: a note must not set a style or a script.
 *
 * @since 0.1
 */
public final class AttributeExtension implements Parser.ParserExtension, PortedHtml {

    private AttributeExtension() {}

    /** {@return the extension; it has no options} */
    public static AttributeExtension create() {
        return new AttributeExtension();
    }

    @Override
    public void extend(Parser.Builder parser) {
        parser.customInlineContentParserFactory(InlineSyntax.at('{', BraceParser::new));
        parser.postProcessor(new AttributeProcessor());
    }

    @Override
    public void extend(HtmlRenderer.Builder html, HtmlPorts ports) {
        html.attributeProviderFactory(context -> (node, tag, attributes) -> add(node, attributes, ports.idPrefix()));
    }

    private static void add(Node node, Map<String, String> attributes, String prefix) {
        Attributes.of(node).ifPresent(written -> {
            if (!written.classes().isEmpty()) {
                String more = String.join(" ", written.classes());
                attributes.merge("class", more, (old, added) -> old + " " + added);
            }
            if (!written.id().isEmpty() && !(node instanceof Heading)) {
                attributes.putIfAbsent("id", prefix + written.id());
            }
        });
    }
}

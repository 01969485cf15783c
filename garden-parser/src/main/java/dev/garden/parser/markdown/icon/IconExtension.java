package dev.garden.parser.markdown.icon;

import dev.garden.parser.markdown.spi.HtmlNodes;
import dev.garden.parser.markdown.spi.InlineSyntax;
import java.util.LinkedHashMap;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Icons in text, in the forms of Iconify ({@code <span class="iconify" data-icon="mdi:eye"></span>}, {@code <iconify-icon
 * icon="…">}), of Vue's {@code <Icon name="…"/>} and of the plume theme ({@code ::mdi:eye =24px /#f00::}). The HTML here is an
 * empty element that names the icon; a renderer that has icons writes the node itself.
 *
 * @since 0.1
 */
public final class IconExtension implements Parser.ParserExtension, HtmlRenderer.HtmlRendererExtension {

    private IconExtension() {}

    /** {@return the extension; it has no options} */
    public static IconExtension create() {
        return new IconExtension();
    }

    @Override
    public void extend(Parser.Builder parser) {
        parser.customInlineContentParserFactory(InlineSyntax.at(':', IconParser::new));
        parser.postProcessor(new IconTagProcessor());
    }

    @Override
    public void extend(HtmlRenderer.Builder html) {
        html.nodeRendererFactory(HtmlNodes.render(IconNode.class, IconExtension::write));
    }

    private static void write(IconNode node, HtmlNodes out) {
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("class", "iconify");
        attributes.put("data-icon", node.icon().toString());
        out.text("span", node, attributes, "");
    }
}

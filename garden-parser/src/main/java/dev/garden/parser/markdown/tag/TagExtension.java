package dev.garden.parser.markdown.tag;

import dev.garden.parser.markdown.spi.HtmlNodes;
import dev.garden.parser.markdown.spi.HtmlPorts;
import dev.garden.parser.markdown.spi.InlineSyntax;
import dev.garden.parser.markdown.spi.Nodes;
import dev.garden.parser.markdown.spi.PortedHtml;
import dev.garden.parser.markdown.spi.text.Texts;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Tags in text. The garden says where a tag leads. A tag in the label of a link is part of that label.
 *
 * @since 0.1
 */
public final class TagExtension implements Parser.ParserExtension, PortedHtml {

    private TagExtension() {}

    /** {@return the extension; it has no options} */
    public static TagExtension create() {
        return new TagExtension();
    }

    @Override
    public void extend(Parser.Builder parser) {
        parser.customInlineContentParserFactory(InlineSyntax.at('#', TagParser::new));
        parser.postProcessor(document -> {
            Nodes.below(document, Link.class).forEach(TagExtension::flatten);
            Nodes.below(document, Image.class).forEach(TagExtension::flatten);
            return document;
        });
    }

    @Override
    public void extend(HtmlRenderer.Builder html, HtmlPorts ports) {
        html.nodeRendererFactory(HtmlNodes.render(
                Tag.class, (tag, out) -> out.text("a", tag, ports.links().tag(tag.name()), tag.text())));
    }

    private static void flatten(Node link) {
        for (Tag tag : Nodes.below(link, Tag.class)) {
            Node holder = tag.getParent();
            var text = new Text(tag.text());
            text.setSourceSpans(tag.getSourceSpans());
            tag.insertBefore(text);
            tag.unlink();
            Texts.join(holder);
        }
    }
}

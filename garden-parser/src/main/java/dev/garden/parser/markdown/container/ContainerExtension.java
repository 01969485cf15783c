package dev.garden.parser.markdown.container;

import dev.garden.parser.markdown.spi.HtmlNodes;
import dev.garden.parser.markdown.spi.HtmlPorts;
import dev.garden.parser.markdown.spi.PortedHtml;
import java.util.Map;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Containers of VuePress, VitePress and the theme Plume: boxes, details, tabs, file trees. What no one knows is shown as if the colons were not
 * there, in a box that bears its name.
 *
 * @since 0.1
 */
public final class ContainerExtension implements Parser.ParserExtension, PortedHtml {

    private ContainerExtension() {}

    /** {@return the extension; it has no options} */
    public static ContainerExtension create() {
        return new ContainerExtension();
    }

    @Override
    public void extend(Parser.Builder parser) {
        parser.customBlockParserFactory(new ContainerParser.Factory());
        parser.customBlockParserFactory(new TabParser.Factory());
        parser.postProcessor(new FileTreeFence());
        parser.postProcessor(new FileTreeProcessor());
    }

    @Override
    public void extend(HtmlRenderer.Builder html, HtmlPorts ports) {
        html.nodeRendererFactory(HtmlNodes.render(Container.class, new ContainerHtml(ports.idPrefix())::write));
        html.nodeRendererFactory(
                HtmlNodes.render(FileChange.class, (change, out) -> out.element(change.element(), change, Map.of())));
        html.nodeRendererFactory(HtmlNodes.render(
                FileNote.class, (note, out) -> out.element("small", note, Map.of("class", "file-tree-note"))));
    }
}

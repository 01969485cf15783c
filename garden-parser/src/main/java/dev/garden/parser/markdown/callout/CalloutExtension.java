package dev.garden.parser.markdown.callout;

import dev.garden.parser.markdown.spi.HtmlNodes;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Callouts: {@code > [!type|metadata]± title}, in Obsidian's DOM. Any word is a type.
 *
 * @since 0.1
 */
public final class CalloutExtension implements Parser.ParserExtension, HtmlRenderer.HtmlRendererExtension {

    private CalloutExtension() {}

    /** {@return the extension; it has no options} */
    public static CalloutExtension create() {
        return new CalloutExtension();
    }

    @Override
    public void extend(Parser.Builder parser) {
        parser.customBlockParserFactory(new CalloutParser.Factory());
    }

    @Override
    public void extend(HtmlRenderer.Builder html) {
        html.nodeRendererFactory(HtmlNodes.render(
                Callout.class, (callout, out) -> callout.box().write(out, callout, callout.getFirstChild())));
    }
}

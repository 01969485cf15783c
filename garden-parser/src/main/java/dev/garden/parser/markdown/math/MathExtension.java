package dev.garden.parser.markdown.math;

import dev.garden.parser.markdown.spi.HtmlNodes;
import dev.garden.parser.markdown.spi.InlineSyntax;
import java.util.Map;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Formulas: {@code $…$} in a line, {@code $$…$$} displayed, alone or in a line. Their HTML here is the TeX; a renderer that
 * sets formulas writes these nodes itself.
 *
 * @since 0.1
 */
public final class MathExtension implements Parser.ParserExtension, HtmlRenderer.HtmlRendererExtension {

    private MathExtension() {}

    /** {@return the extension; it has no options} */
    public static MathExtension create() {
        return new MathExtension();
    }

    @Override
    public void extend(Parser.Builder parser) {
        parser.customInlineContentParserFactory(InlineSyntax.at('$', MathParser::new));
        parser.customBlockParserFactory(new MathBlockParser.Factory());
    }

    @Override
    public void extend(HtmlRenderer.Builder html) {
        html.nodeRendererFactory(HtmlNodes.render(
                MathInline.class, (node, out) -> out.text("span", node, classes(node.isDisplayed()), node.tex())));
        html.nodeRendererFactory(HtmlNodes.render(MathBlock.class, (node, out) -> {
            out.writer().line();
            out.text("div", node, classes(true), node.tex());
            out.writer().line();
        }));
    }

    private static Map<String, String> classes(boolean displayed) {
        return Map.of("class", displayed ? "math math-block" : "math math-inline");
    }
}

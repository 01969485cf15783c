package dev.garden.parser.markdown.highlight;

import dev.garden.parser.markdown.delimiter.DelimiterRule;
import dev.garden.parser.markdown.delimiter.Delimiters;
import dev.garden.parser.markdown.spi.HtmlNodes;
import java.util.Map;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Obsidian's {@code ==highlight==}, written as {@code <mark>}. The opening signs must not be followed, the closing ones not
 * preceded, by white space; punctuation does not matter.
 *
 * @since 0.1
 */
public final class HighlightExtension implements Parser.ParserExtension, HtmlRenderer.HtmlRendererExtension {

    private HighlightExtension() {}

    /** {@return the extension; it has no options} */
    public static HighlightExtension create() {
        return new HighlightExtension();
    }

    @Override
    public void extend(Parser.Builder parser) {
        Delimiters.add(parser, Delimiters.pair('=', 2, DelimiterRule.Leaning.SPACES, Highlight::new));
    }

    @Override
    public void extend(HtmlRenderer.Builder html) {
        html.nodeRendererFactory(HtmlNodes.render(Highlight.class, (node, out) -> out.element("mark", node, Map.of())));
    }
}

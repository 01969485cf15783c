package dev.garden.parser.markdown.strikethrough;

import dev.garden.parser.markdown.delimiter.DelimiterRule;
import dev.garden.parser.markdown.delimiter.Delimiters;
import dev.garden.parser.markdown.spi.HtmlNodes;
import java.util.Map;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Strikethrough as Obsidian has it, written as {@code <del>}: two tildes on either side.
 *
 * @since 0.1
 */
public final class StrikethroughExtension implements Parser.ParserExtension, HtmlRenderer.HtmlRendererExtension {

    private final boolean single;

    private StrikethroughExtension(boolean single) {
        this.single = single;
    }

    /** {@return the extension for two tildes} */
    public static StrikethroughExtension create() {
        return new StrikethroughExtension(false);
    }

    /** {@return the extension for one or two tildes, as GitHub reads them} */
    public static StrikethroughExtension github() {
        return new StrikethroughExtension(true);
    }

    @Override
    public void extend(Parser.Builder parser) {
        Delimiters.add(parser, Delimiters.pair('~', 2, DelimiterRule.Leaning.FLANKS, Strikethrough::new));
        if (single) {
            Delimiters.add(parser, Delimiters.pair('~', 1, DelimiterRule.Leaning.FLANKS, Strikethrough::new));
        }
    }

    @Override
    public void extend(HtmlRenderer.Builder html) {
        html.nodeRendererFactory(
                HtmlNodes.render(Strikethrough.class, (node, out) -> out.element("del", node, Map.of())));
    }
}

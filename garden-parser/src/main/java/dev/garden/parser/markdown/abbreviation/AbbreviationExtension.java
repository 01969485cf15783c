package dev.garden.parser.markdown.abbreviation;

import dev.garden.parser.markdown.spi.HtmlNodes;
import java.util.Map;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Abbreviations: a line {@code *[HTML]: HyperText Markup Language} explains the word wherever it stands in the note, and is not
 * shown itself. Form: PHP Markdown Extra.
 *
 * @since 0.1
 */
public final class AbbreviationExtension implements Parser.ParserExtension, HtmlRenderer.HtmlRendererExtension {

    private AbbreviationExtension() {}

    /** {@return the extension; it has no options} */
    public static AbbreviationExtension create() {
        return new AbbreviationExtension();
    }

    @Override
    public void extend(Parser.Builder parser) {
        parser.customBlockParserFactory(new DefinitionParser.Factory());
        parser.postProcessor(new AbbreviationProcessor());
    }

    @Override
    public void extend(HtmlRenderer.Builder html) {
        html.nodeRendererFactory(HtmlNodes.render(
                Abbreviation.class,
                (node, out) -> out.text("abbr", node, Map.of("title", node.meaning()), node.text())));
    }
}

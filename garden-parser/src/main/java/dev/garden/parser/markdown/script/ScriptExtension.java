package dev.garden.parser.markdown.script;

import dev.garden.parser.markdown.spi.HtmlNodes;
import dev.garden.parser.markdown.spi.InlineSyntax;
import java.util.Map;
import java.util.Set;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Superscript and subscript of the plume theme and its neighbours, written as {@code <sup>} and {@code <sub>}.
 *
 * @since 0.1
 */
public final class ScriptExtension implements Parser.ParserExtension, HtmlRenderer.HtmlRendererExtension {

    private ScriptExtension() {}

    /** {@return the extension; it has no options} */
    public static ScriptExtension create() {
        return new ScriptExtension();
    }

    @Override
    public void extend(Parser.Builder parser) {
        parser.customInlineContentParserFactory(new InlineSyntax(Set.of('^', '~'), ScriptParser::new));
    }

    @Override
    public void extend(HtmlRenderer.Builder html) {
        html.nodeRendererFactory(HtmlNodes.render(
                Script.class,
                (script, out) -> out.text(
                        script.place() == Script.Place.ABOVE ? "sup" : "sub", script, Map.of(), script.text())));
    }
}

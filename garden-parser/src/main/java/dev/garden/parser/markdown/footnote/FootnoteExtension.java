package dev.garden.parser.markdown.footnote;

import dev.garden.parser.markdown.spi.HtmlPorts;
import dev.garden.parser.markdown.spi.PortedHtml;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Footnotes, numbered as a reader meets them and listed behind the text, in Obsidian's DOM: {@code sup.footnote-ref},
 * {@code section.footnotes}.
 *
 * @since 0.1
 */
public final class FootnoteExtension implements Parser.ParserExtension, PortedHtml {

    private final boolean inline;

    private FootnoteExtension(boolean inline) {
        this.inline = inline;
    }

    /** {@return the extension for named footnotes, and those in the line, {@code ^[text]}} */
    public static FootnoteExtension create() {
        return new FootnoteExtension(true);
    }

    /** {@return the extension for named footnotes alone, as GitHub has them} */
    public static FootnoteExtension github() {
        return new FootnoteExtension(false);
    }

    @Override
    public void extend(Parser.Builder parser) {
        FootnotesExtension.builder().inlineFootnotes(inline).build().extend(parser);
        parser.postProcessor(new MarkProcessor());
    }

    @Override
    public void extend(HtmlRenderer.Builder html, HtmlPorts ports) {
        html.nodeRendererFactory(context -> new FootnoteHtml(context, ports.idPrefix()));
    }
}

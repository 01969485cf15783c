package dev.garden.parser.markdown.table;

import dev.garden.parser.markdown.spi.HtmlNodes;
import java.util.LinkedHashMap;
import java.util.Map;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Tables (GFM 0.29, section 4.10), each in a box of its own that a wide table may scroll in. The nodes are those of commonmark's
 * own extension, its parser is not: that one stops the whole document when filled-up rows make too many cells.
 *
 * @since 0.1
 */
public final class TableExtension implements Parser.ParserExtension, HtmlRenderer.HtmlRendererExtension {

    private TableExtension() {}

    /** {@return the extension; it has no options} */
    public static TableExtension create() {
        return new TableExtension();
    }

    @Override
    public void extend(Parser.Builder parser) {
        parser.customBlockParserFactory(new TableParser.Factory());
    }

    @Override
    public void extend(HtmlRenderer.Builder html) {
        html.nodeRendererFactory(HtmlNodes.render(TableBlock.class, TableExtension::write));
        if (TablesExtension.create() instanceof HtmlRenderer.HtmlRendererExtension rows) {
            rows.extend(html);
        }
    }

    private static void write(TableBlock table, HtmlNodes out) {
        var box = new LinkedHashMap<String, String>();
        box.put("class", "table-wrapper");
        box.put("tabindex", "0"); // what scrolls must be reachable by keyboard
        out.writer().line();
        out.writer().tag("div", box);
        out.block("table", table, Map.of());
        out.writer().tag("/div");
        out.writer().line();
    }
}

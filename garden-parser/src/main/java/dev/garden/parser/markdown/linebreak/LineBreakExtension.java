package dev.garden.parser.markdown.linebreak;

import dev.garden.parser.markdown.spi.HtmlNodes;
import dev.garden.parser.markdown.spi.Nodes;
import java.util.Map;
import java.util.function.BiConsumer;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Single line ends: a break, as Obsidian shows them, or a space, and then none between two characters of Chinese or Japanese.
 *
 * @since 0.1
 */
public final class LineBreakExtension implements HtmlRenderer.HtmlRendererExtension {

    private final BiConsumer<SoftLineBreak, HtmlNodes> write;

    private LineBreakExtension(BiConsumer<SoftLineBreak, HtmlNodes> write) {
        this.write = write;
    }

    /** {@return an extension that breaks the line} */
    public static LineBreakExtension breaking() {
        return new LineBreakExtension((end, out) -> {
            out.writer().tag("br", out.context().extendAttributes(end, "br", Map.of()), true);
            out.writer().line();
        });
    }

    /** {@return an extension that goes on in the same line} */
    public static LineBreakExtension joining() {
        return new LineBreakExtension((end, out) -> {
            if (!standsInEastAsianText(end)) {
                out.writer().raw(out.context().getSoftbreak());
            }
        });
    }

    @Override
    public void extend(HtmlRenderer.Builder html) {
        html.nodeRendererFactory(HtmlNodes.render(SoftLineBreak.class, write));
    }

    private static boolean standsInEastAsianText(SoftLineBreak end) {
        if (end.getPrevious() == null || end.getNext() == null) {
            return false;
        }
        String before = Nodes.text(end.getPrevious());
        String after = Nodes.text(end.getNext());
        return !before.isEmpty()
                && !after.isEmpty()
                && EastAsianText.joins(before.codePointBefore(before.length()), after.codePointAt(0));
    }
}

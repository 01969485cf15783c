package dev.garden.parser.markdown.spi;

import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlNodeRendererFactory;
import org.commonmark.renderer.html.HtmlWriter;

/**
 * Writes nodes as HTML: what the renderers of all syntaxes have in common.
 *
 * @since 0.1
 */
public final class HtmlNodes {

    private final HtmlNodeRendererContext context;

    private HtmlNodes(HtmlNodeRendererContext context) {
        this.context = context;
    }

    /**
     * {@return the helper for a renderer that writes several node types}
     *
     * @param context of the renderer
     */
    public static HtmlNodes of(HtmlNodeRendererContext context) {
        return new HtmlNodes(context);
    }

    /**
     * {@return a factory for a node type that {@code render} writes}
     *
     * @param type of the nodes
     * @param render writes one node
     * @param <N> type of the nodes
     */
    public static <N extends Node> HtmlNodeRendererFactory render(Class<N> type, BiConsumer<N, HtmlNodes> render) {
        return context -> new Renderer<>(type, render, new HtmlNodes(context));
    }

    /** {@return the writer, for HTML that the methods here do not make} */
    public HtmlWriter writer() {
        return context.getWriter();
    }

    /** {@return the renderer's context, for attributes that other extensions provide} */
    public HtmlNodeRendererContext context() {
        return context;
    }

    /**
     * Writes an inline element around the children of {@code node}.
     *
     * @param name of the element
     * @param node whose children it holds
     * @param attributes in order
     */
    public void element(String name, Node node, Map<String, String> attributes) {
        writer().tag(name, attributes(node, name, attributes));
        children(node);
        writer().tag("/" + name);
    }

    /**
     * Writes a block element, on lines of its own, around the children of {@code node}.
     *
     * @param name of the element
     * @param node whose children it holds
     * @param attributes in order
     */
    public void block(String name, Node node, Map<String, String> attributes) {
        writer().line();
        writer().tag(name, attributes(node, name, attributes));
        writer().line();
        children(node);
        writer().line();
        writer().tag("/" + name);
        writer().line();
    }

    /**
     * Writes an inline element that holds {@code text}, escaped.
     *
     * @param name of the element
     * @param node that it stands for
     * @param attributes in order
     * @param text not escaped yet
     */
    public void text(String name, Node node, Map<String, String> attributes, String text) {
        writer().tag(name, attributes(node, name, attributes));
        writer().text(text);
        writer().tag("/" + name);
    }

    /**
     * {@return {@code text} as it stands in HTML, between tags or in an attribute}
     *
     * @param text any
     */
    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /**
     * Writes the children of {@code node}.
     *
     * @param node that is not written itself
     */
    public void children(Node node) {
        for (Node child = node.getFirstChild(); child != null; ) {
            Node next = child.getNext();
            context.render(child);
            child = next;
        }
    }

    private Map<String, String> attributes(Node node, String name, Map<String, String> attributes) {
        return context.extendAttributes(node, name, attributes);
    }

    private record Renderer<N extends Node>(Class<N> type, BiConsumer<N, HtmlNodes> write, HtmlNodes out)
            implements NodeRenderer {

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(type);
        }

        @Override
        public void render(Node node) {
            write.accept(type.cast(node), out);
        }
    }
}

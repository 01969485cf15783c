package dev.garden.parser.markdown.spi.text;

import org.commonmark.node.Node;
import org.commonmark.node.SourceSpans;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Cuts and joins text nodes, keeping their source spans.
 *
 * @since 0.1
 */
public final class Texts {

    private Texts() {}

    /**
     * Joins the text nodes among the children of {@code parent} that stand side by side. Linear in their length.
     *
     * @param parent whose children are joined
     */
    public static void join(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            joinAfter(child);
        }
    }

    /**
     * Joins {@code node}, if it is a text, with the text nodes that follow it.
     *
     * @param node of any type
     */
    public static void joinAfter(Node node) {
        if (node instanceof Text first && first.getNext() instanceof Text) {
            joinFrom(first);
        }
    }

    private static void joinFrom(Text first) {
        var literal = new StringBuilder(first.getLiteral());
        var spans = new SourceSpans();
        spans.addAll(first.getSourceSpans());
        while (first.getNext() instanceof Text next) {
            literal.append(next.getLiteral());
            spans.addAll(next.getSourceSpans());
            next.unlink();
        }
        first.setLiteral(literal.toString());
        first.setSourceSpans(spans.getSourceSpans());
    }

    /**
     * Makes a text node of a part of another one. Where the text holds escapes, so that letters and source do not run in
     * step, the part gets the spans of the whole.
     *
     * @param from where the part begins in the literal of {@code text}
     * @param to where it ends
     * @param text which stays as it is
     * @return a new node that stands nowhere yet
     */
    public static Text part(Text text, int from, int to) {
        var part = new Text(text.getLiteral().substring(from, to));
        copySpans(text, from, to, part);
        return part;
    }

    /**
     * Gives a node the source spans of a part of a text.
     *
     * @param text where they come from
     * @param from where the part begins in the literal of {@code text}
     * @param to where it ends
     * @param node the node that gets them
     */
    public static void copySpans(Text text, int from, int to, Node node) {
        var spans = text.getSourceSpans();
        boolean inStep = spans.size() == 1
                && spans.get(0).getLength() == text.getLiteral().length();
        node.setSourceSpans(spans);
        if (inStep) {
            node.setSourceSpans(java.util.List.of(spans.get(0).subSpan(from, to)));
        }
    }

    /**
     * Puts a node in place of a part of a text; what stands around it stays as text.
     *
     * @param text the text to cut; it is unlinked, and its parts before and after, if not empty, stand beside {@code node}
     * @param from where the part begins in the literal of {@code text}
     * @param to where it ends
     * @param node the new node; it gets the source spans of the part
     * @return the text after the node; nothing if the part reached the end
     */
    public static @Nullable Text replace(Text text, int from, int to, Node node) {
        copySpans(text, from, to, node);
        text.insertAfter(node);
        int length = text.getLiteral().length();
        Text rest = null;
        if (to < length) {
            rest = part(text, to, length);
            node.insertAfter(rest);
        }
        if (from > 0) {
            text.insertBefore(part(text, 0, from));
        }
        text.unlink();
        return rest;
    }
}

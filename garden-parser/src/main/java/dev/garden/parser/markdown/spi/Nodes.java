package dev.garden.parser.markdown.spi;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * Walks trees and reads their text, without recursion: a note may nest deeper than a stack.
 *
 * @since 0.1
 */
public final class Nodes {

    private Nodes() {}

    /**
     * Finds nodes. The result is a copy: the tree may be changed while one goes through it.
     *
     * @param root where to begin; not part of the result
     * @param type of the nodes
     * @param <N> type of the nodes
     * @return the nodes of that type below {@code root}, in the order of the text
     */
    public static <N extends Node> List<N> below(Node root, Class<N> type) {
        List<N> found = new ArrayList<>();
        Node node = following(root, root, true);
        while (node != root) {
            if (type.isInstance(node)) {
                found.add(type.cast(node));
            }
            node = following(node, root, true);
        }
        return found;
    }

    /**
     * {@return what a reader sees of {@code root} as plain text: no markup, line ends as spaces, nothing of hidden nodes}
     *
     * @param root of any type
     */
    public static String text(Node root) {
        if (root instanceof Textual textual) {
            return textual.text();
        }
        var text = new StringBuilder(own(root));
        Node node = following(root, root, true);
        while (node != root) {
            text.append(own(node));
            node = following(node, root, !(node instanceof Textual));
        }
        return text.toString();
    }

    /**
     * {@return what a reader sees of {@code node} itself as plain text, without the nodes below it}
     *
     * @param node of any type
     */
    public static String own(Node node) {
        if (node instanceof Text text) {
            return text.getLiteral();
        }
        if (node instanceof Code code) {
            return code.getLiteral();
        }
        if (node instanceof Textual textual) {
            return textual.text();
        }
        return node instanceof SoftLineBreak || node instanceof HardLineBreak ? " " : "";
    }

    /** The next node in the order of the text; {@code root} itself behind the last one. */
    private static Node following(Node node, Node root, boolean descend) {
        if (descend && node.getFirstChild() != null) {
            return node.getFirstChild();
        }
        Node up = node;
        while (up != root && up.getNext() == null) {
            up = up.getParent();
        }
        return up == root ? root : up.getNext();
    }
}

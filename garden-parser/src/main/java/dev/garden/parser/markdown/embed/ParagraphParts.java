package dev.garden.parser.markdown.embed;

import dev.garden.parser.markdown.spi.Nodes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Divides a paragraph at the embeds that it cannot hold. */
final class ParagraphParts {

    private ParagraphParts() {}

    /** Finds every embed and image of a paragraph, in order; an image inside the description of another is none. */
    static List<Node> embeds(Paragraph paragraph) {
        return Nodes.below(paragraph, Node.class).stream()
                .filter(node -> node instanceof Embed || node instanceof Image)
                .filter(node -> !(node.getParent() instanceof Image))
                .toList();
    }

    /** Tells whether the paragraph is an entry of a tight list, which has no {@code p}. */
    static boolean isTight(Paragraph paragraph) {
        Node parent = paragraph.getParent();
        return parent != null && parent.getParent() instanceof ListBlock list && list.isTight();
    }

    /** Divides the children: each block alone, the text between them together; what is only white space is left out. */
    static List<List<Node>> divide(Paragraph paragraph, Set<Node> blocks) {
        var parts = new ArrayList<List<Node>>();
        var text = new ArrayList<Node>();
        for (Node child = paragraph.getFirstChild(); child != null; child = child.getNext()) {
            if (blocks.contains(child)) {
                addText(parts, text);
                parts.add(List.of(child));
                text.clear();
            } else {
                text.add(child);
            }
        }
        addText(parts, text);
        return parts;
    }

    private static void addText(List<List<Node>> parts, List<Node> text) {
        int start = 0;
        int end = text.size();
        while (start < end && isSpace(text.get(start))) {
            start++;
        }
        while (end > start && isSpace(text.get(end - 1))) {
            end--;
        }
        if (start < end) {
            parts.add(List.copyOf(text.subList(start, end)));
        }
    }

    private static boolean isSpace(Node node) {
        return node instanceof SoftLineBreak
                || node instanceof HardLineBreak
                || (node instanceof Text text && text.getLiteral().isBlank());
    }
}

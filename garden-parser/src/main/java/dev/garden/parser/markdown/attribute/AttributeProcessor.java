package dev.garden.parser.markdown.attribute;

import dev.garden.parser.markdown.spi.Nodes;
import dev.garden.parser.markdown.spi.Textual;
import dev.garden.parser.markdown.spi.text.Texts;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;
import org.jspecify.annotations.Nullable;

/** Gives attributes to the node that they belong to; those that belong to none become text again. */
final class AttributeProcessor implements PostProcessor {

    @Override
    public Node process(Node document) {
        Map<Node, Set<Node>> tails = new LinkedHashMap<>();
        for (Attributes attributes : Nodes.below(document, Attributes.class)) {
            place(attributes, tails.computeIfAbsent(attributes.getParent(), AttributeProcessor::tail));
        }
        tails.keySet().forEach(Texts::join);
        return document;
    }

    /**
     * Finds the children behind the last one that a reader sees; braces before other braces are text, and seen. Once for each parent, so
     * that many braces take linear time.
     */
    private static Set<Node> tail(Node parent) {
        Set<Node> tail = new HashSet<>();
        boolean braces = false;
        for (Node node = parent.getLastChild(); node != null && !isSeen(node); node = node.getPrevious()) {
            if (node instanceof Attributes && braces) {
                break;
            }
            braces |= node instanceof Attributes;
            tail.add(node);
        }
        return tail;
    }

    private static boolean isSeen(Node node) {
        boolean isHidden = node instanceof Textual hidden && hidden.text().isEmpty();
        boolean isSpace = node instanceof Text text && text.getLiteral().isBlank();
        return !isHidden && !isSpace;
    }

    private static void place(Attributes attributes, Set<Node> tail) {
        Node before = attributes.getPrevious();
        Node block = attributes.getParent();
        boolean idAlone = block instanceof Heading && attributes.classes().isEmpty();
        if (isElement(before) && Attributes.of(before).isEmpty()) {
            before.appendChild(attributes);
        } else if (!idAlone && tail.contains(attributes) && endsBlock(attributes)) {
            strip((Text) before);
            leaveId(attributes, block);
        } else {
            attributes.insertBefore(text(attributes, attributes.source()));
            attributes.unlink();
        }
    }

    private static boolean isElement(@Nullable Node node) {
        return node != null
                && !(node instanceof Text)
                && !(node instanceof SoftLineBreak)
                && !(node instanceof HardLineBreak)
                && !(node instanceof HtmlInline)
                && !(node instanceof Attributes);
    }

    /** Tells whether braces at the end of their parent stand behind a space, and the parent takes attributes. */
    private static boolean endsBlock(Attributes attributes) {
        boolean spaced = attributes.getPrevious() instanceof Text before
                && before.getLiteral().endsWith(" ");
        return spaced && (attributes.getParent() instanceof Paragraph || attributes.getParent() instanceof Heading);
    }

    private static void strip(Text text) {
        text.setLiteral(text.getLiteral().stripTrailing());
    }

    /** The anchors of headings read ids by themselves: they get it in the form that they know. */
    private static void leaveId(Attributes attributes, Node block) {
        if (block instanceof Heading && !attributes.id().isEmpty()) {
            block.appendChild(text(attributes, " {#" + attributes.id() + "}"));
        }
    }

    private static Text text(Attributes attributes, String literal) {
        var text = new Text(literal);
        text.setSourceSpans(attributes.getSourceSpans());
        return text;
    }
}

package dev.garden.parser.markdown.attribute;

import dev.garden.parser.markdown.spi.Nodes;
import dev.garden.parser.markdown.spi.Textual;
import dev.garden.parser.markdown.spi.text.Texts;
import java.util.LinkedHashSet;
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
        Set<Node> holders = new LinkedHashSet<>();
        for (Attributes attributes : Nodes.below(document, Attributes.class)) {
            holders.add(attributes.getParent());
            place(attributes);
        }
        holders.forEach(Texts::join);
        return document;
    }

    private static void place(Attributes attributes) {
        Node before = attributes.getPrevious();
        Node block = attributes.getParent();
        boolean idAlone = block instanceof Heading && attributes.classes().isEmpty();
        if (isElement(before)) {
            before.appendChild(attributes);
        } else if (!idAlone && endsBlock(attributes)) {
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
                && !(node instanceof HtmlInline);
    }

    /** Behind a space, with nothing that is seen after it. */
    private static boolean endsBlock(Attributes attributes) {
        boolean spaced = attributes.getPrevious() instanceof Text before
                && before.getLiteral().endsWith(" ");
        boolean last = spaced;
        for (Node after = attributes.getNext(); last && after != null; after = after.getNext()) {
            last = (after instanceof Textual hidden && hidden.text().isEmpty())
                    || (after instanceof Text text && text.getLiteral().isBlank());
        }
        return last && (attributes.getParent() instanceof Paragraph || attributes.getParent() instanceof Heading);
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

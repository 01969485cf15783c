package dev.garden.parser.markdown.blockid;

import dev.garden.parser.markdown.spi.Nodes;
import dev.garden.parser.markdown.spi.Quoted;
import dev.garden.parser.markdown.spi.Textual;
import dev.garden.parser.markdown.spi.text.Texts;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;
import org.jspecify.annotations.Nullable;

/** Gives the ids that stand at the ends of texts to the blocks that they name. */
final class BlockIdProcessor implements PostProcessor {

    @Override
    public Node process(Node document) {
        Nodes.below(document, BlockId.class).forEach(BlockIdProcessor::process);
        return document;
    }

    private static void process(BlockId id) {
        trimBehind(id);
        if (id.getParent() instanceof Heading heading && id.getNext() == null) {
            name(heading, id);
        } else if (!(id.getParent() instanceof Paragraph paragraph) || id.getNext() != null || !standsApart(id)) {
            show(id);
        } else if (id.getPrevious() != null) {
            name(owner(paragraph), id);
        } else if (paragraph.getPrevious() != null) {
            Node before = paragraph.getPrevious();
            if (id.isHidden()) {
                paragraph.unlink();
            }
            name(before instanceof Paragraph previous ? owner(previous) : whole(before), id);
        } else {
            show(id);
        }
    }

    /** White space at the end of a text is no part of it, and would hide that the id is the last of its block. */
    private static void trimBehind(BlockId id) {
        if (id.getNext() instanceof Text text && text.getLiteral().isBlank() && text.getNext() == null) {
            text.unlink();
        }
    }

    /** The first paragraph of a list item stands for the item, the last one of a quotation for the whole of it. */
    private static Node owner(Paragraph paragraph) {
        if (paragraph.getParent() instanceof ListItem item && item.getFirstChild() == paragraph) {
            return item;
        }
        return whole(paragraph);
    }

    private static Node whole(Node block) {
        Node whole = block;
        while (isQuoted(whole.getParent()) && whole.getNext() == null) {
            whole = whole.getParent();
        }
        return whole;
    }

    private static boolean isQuoted(@Nullable Node node) {
        return node instanceof BlockQuote || node instanceof Quoted;
    }

    private static void name(Node block, BlockId id) {
        if (id.isHidden()) {
            trimBefore(id.getPrevious());
        } else {
            show(id);
        }
        BlockId.of(block).filter(other -> other != id).ifPresent(Node::unlink);
        block.appendChild(id);
    }

    private static void trimBefore(@Nullable Node node) {
        if (node instanceof Text text) {
            int length = text.getLiteral().stripTrailing().length();
            if (length > 0) {
                text.insertAfter(Texts.part(text, 0, length));
            }
            text.unlink();
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            node.unlink();
        }
    }

    private static void show(BlockId id) {
        var text = new Text("^" + id.id());
        text.setSourceSpans(id.getSourceSpans());
        id.insertBefore(text);
        id.unlink();
        if (text.getPrevious() != null) {
            Texts.joinAfter(text.getPrevious());
        }
    }

    /** Behind an embed a caret needs no space: it cannot be an exponent. */
    private static boolean standsApart(BlockId id) {
        Node before = id.getPrevious();
        if (before instanceof Text text) {
            return !text.getLiteral().endsWith("]");
        }
        return !(before instanceof Textual textual) || textual.text().isEmpty();
    }
}

package dev.garden.parser.markdown.blockid;

import dev.garden.parser.markdown.spi.Nodes;
import dev.garden.parser.markdown.spi.Quoted;
import dev.garden.parser.markdown.spi.Texts;
import dev.garden.parser.markdown.spi.Textual;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;
import org.jspecify.annotations.Nullable;

/** Turns the ids at the ends of paragraphs into {@link BlockId} nodes of the blocks that they name. */
final class BlockIdProcessor implements PostProcessor {

    @Override
    public Node process(Node document) {
        Nodes.below(document, Paragraph.class).forEach(BlockIdProcessor::process);
        return document;
    }

    private static void process(Paragraph paragraph) {
        if (!(paragraph.getLastChild() instanceof Text text)) {
            return;
        }
        int caret = caret(text.getLiteral());
        if (caret < 0) {
            return;
        }
        boolean alone = text.getLiteral().substring(0, caret).isBlank();
        if (!alone) {
            name(owner(paragraph), text, caret);
        } else if (text.getPrevious() == null) {
            nameBlockBefore(paragraph, text, caret);
        } else if (endsLine(text.getPrevious()) || caret > 0 || showsNoText(text.getPrevious())) {
            name(owner(paragraph), text, caret);
        }
    }

    /** {@return where the caret of an id at the end of {@code text} is; -1 if there is none} */
    private static int caret(String text) {
        int end = text.stripTrailing().length();
        int start = end;
        while (start > 0 && isIdCharacter(text.charAt(start - 1))) {
            start--;
        }
        int caret = start - 1;
        boolean marked = caret >= 0 && start < end && text.charAt(caret) == '^';
        return marked && (caret == 0 || Character.isWhitespace(text.charAt(caret - 1))) ? caret : -1;
    }

    private static boolean isIdCharacter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
    }

    private static void nameBlockBefore(Paragraph paragraph, Text text, int caret) {
        Node before = paragraph.getPrevious();
        if (before != null) {
            paragraph.unlink();
            name(before instanceof Paragraph previous ? owner(previous) : whole(before), text, caret);
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

    private static void name(Node block, Text text, int caret) {
        String literal = text.getLiteral();
        var id = new BlockId(literal.substring(caret + 1).strip());
        Texts.copySpans(text, caret, literal.length(), id);
        String rest = literal.substring(0, caret).stripTrailing();
        if (rest.isEmpty()) {
            if (endsLine(text.getPrevious())) {
                text.getPrevious().unlink();
            }
            text.unlink();
        } else {
            text.insertAfter(Texts.part(text, 0, rest.length()));
            text.unlink();
        }
        BlockId.of(block).ifPresent(Node::unlink);
        block.appendChild(id);
    }

    private static boolean endsLine(@Nullable Node node) {
        return node instanceof SoftLineBreak || node instanceof HardLineBreak;
    }

    /** Behind an embed a caret needs no space: it cannot be an exponent. */
    private static boolean showsNoText(@Nullable Node node) {
        return node instanceof Textual textual && textual.text().isEmpty();
    }
}

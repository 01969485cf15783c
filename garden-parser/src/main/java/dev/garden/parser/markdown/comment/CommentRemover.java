package dev.garden.parser.markdown.comment;

import dev.garden.parser.markdown.spi.text.Texts;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.parser.PostProcessor;
import org.jspecify.annotations.Nullable;

/** Takes comments out of the tree, with the line end of a line that held nothing else, and paragraphs that are left empty. */
final class CommentRemover implements PostProcessor {

    @Override
    public Node process(Node document) {
        var comments = new Finder();
        document.accept(comments);
        comments.blocks.forEach(Node::unlink);
        var holders = new ArrayList<Node>();
        for (Node comment : comments.inlines) {
            Node parent = comment.getParent();
            if (holders.isEmpty() || holders.get(holders.size() - 1) != parent) {
                holders.add(parent);
            }
            removeLine(comment.getPrevious(), comment.getNext());
            comment.unlink();
        }
        holders.forEach(CommentRemover::tidy);
        return document;
    }

    private static void removeLine(@Nullable Node before, @Nullable Node after) {
        boolean alone = endsLine(before) && endsLine(after);
        Node end = after == null ? before : after;
        if (alone && end != null) {
            end.unlink();
        }
    }

    private static boolean endsLine(@Nullable Node node) {
        return node == null || node instanceof SoftLineBreak || node instanceof HardLineBreak;
    }

    private static void tidy(Node holder) {
        if (holder.getFirstChild() == null && holder instanceof Paragraph) {
            holder.unlink();
        }
        Texts.join(holder);
    }

    /** Collects first, as a tree must not change under a visitor. */
    private static final class Finder extends AbstractVisitor {

        private final List<Node> inlines = new ArrayList<>();
        private final List<Node> blocks = new ArrayList<>();

        @Override
        public void visit(CustomNode node) {
            if (node instanceof Comment) {
                inlines.add(node);
            }
            visitChildren(node);
        }

        @Override
        public void visit(CustomBlock block) {
            if (block instanceof CommentBlock) {
                blocks.add(block);
            }
            visitChildren(block);
        }
    }
}

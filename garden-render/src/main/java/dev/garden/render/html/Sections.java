package dev.garden.render.html;

import dev.garden.parser.markdown.blockid.BlockId;
import dev.garden.parser.markdown.callout.CalloutTitle;
import dev.garden.parser.markdown.container.ContainerTitle;
import dev.garden.parser.markdown.heading.HeadingAnchor;
import dev.garden.parser.markdown.spi.Nodes;
import dev.garden.render.html.media.FileLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.Block;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;

/** Cuts a document down to the part that a subpath names. */
final class Sections {

    private Sections() {}

    /** Keeps of {@code document} only the heading or block with that anchor, and what belongs to it. */
    static void keep(Node document, String anchor) {
        List<Node> kept = heading(document, anchor)
                .map(Sections::section)
                .or(() -> block(document, anchor).map(Sections::whole).map(List::of))
                .orElse(List.of());
        for (Node child = document.getFirstChild(); child != null; ) {
            Node next = child.getNext();
            if (!(child instanceof FootnoteDefinition)) {
                child.unlink();
            }
            child = next;
        }
        kept.forEach(document::appendChild);
    }

    /**
     * Keeps of {@code document} only what stands in those lines of its file. The whole document has been read before: so a comment
     * stays one whose beginning is left out. Of a paragraph lines are kept, any other block is kept whole.
     */
    static void keep(Node document, FileLines lines, int bodyLine) {
        for (Block block : Nodes.below(document, Block.class)) {
            if (!isPartOfOther(block) && isOutside(block, lines, bodyLine)) {
                take(block);
            }
        }
        for (Paragraph paragraph : Nodes.below(document, Paragraph.class)) {
            for (Node child = paragraph.getFirstChild(); child != null; ) {
                Node next = child.getNext();
                if (isOutside(child, lines, bodyLine)) {
                    child.unlink();
                }
                child = next;
            }
            trim(paragraph);
        }
    }

    private static boolean isPartOfOther(Block block) {
        return block instanceof FootnoteDefinition || block instanceof CalloutTitle || block instanceof ContainerTitle;
    }

    private static boolean isOutside(Node node, FileLines lines, int bodyLine) {
        List<SourceSpan> spans = node.getSourceSpans();
        return !spans.isEmpty() && spans.stream().noneMatch(span -> lines.holds((long) bodyLine + span.getLineIndex()));
    }

    /** The entries behind a numbered one keep their numbers. */
    private static void take(Block block) {
        if (block.getParent() instanceof OrderedList list
                && list.getFirstChild() == block
                && list.getMarkerStartNumber() != null) {
            list.setMarkerStartNumber(list.getMarkerStartNumber() + 1);
        }
        block.unlink();
    }

    private static void trim(Paragraph paragraph) {
        while (isLineEnd(paragraph.getFirstChild())) {
            paragraph.getFirstChild().unlink();
        }
        while (isLineEnd(paragraph.getLastChild())) {
            paragraph.getLastChild().unlink();
        }
    }

    private static boolean isLineEnd(@Nullable Node node) {
        return node instanceof SoftLineBreak || node instanceof HardLineBreak;
    }

    private static Optional<Heading> heading(Node document, String anchor) {
        return Nodes.below(document, Heading.class).stream()
                .filter(heading -> HeadingAnchor.of(heading)
                        .filter(found -> found.id().equals(anchor))
                        .isPresent())
                .findFirst();
    }

    private static Optional<Node> block(Node document, String anchor) {
        return Nodes.below(document, BlockId.class).stream()
                .filter(id -> id.anchor().equals(anchor))
                .<Node>map(Node::getParent)
                .findFirst();
    }

    /** An entry of a list cannot stand without its list, and keeps its number. */
    private static Node whole(Node block) {
        if (!(block instanceof ListItem) || !(block.getParent() instanceof ListBlock list)) {
            return block;
        }
        int before = 0;
        for (Node item = list.getFirstChild(); item != block; item = list.getFirstChild()) {
            item.unlink();
            before++;
        }
        while (block.getNext() != null) {
            block.getNext().unlink();
        }
        if (list instanceof OrderedList ordered && ordered.getMarkerStartNumber() != null) {
            ordered.setMarkerStartNumber(ordered.getMarkerStartNumber() + before);
        }
        return list;
    }

    /** A section ends before the next heading of the same or a higher level. Rule: Obsidian. */
    private static List<Node> section(Heading heading) {
        var nodes = new ArrayList<Node>();
        nodes.add(heading);
        for (Node node = heading.getNext(); node != null; node = node.getNext()) {
            if (node instanceof Heading other && other.getLevel() <= heading.getLevel()) {
                break;
            }
            nodes.add(node);
        }
        return nodes;
    }
}

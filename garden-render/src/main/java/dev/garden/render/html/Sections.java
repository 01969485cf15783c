package dev.garden.render.html;

import dev.garden.parser.markdown.blockid.BlockId;
import dev.garden.parser.markdown.heading.HeadingAnchor;
import dev.garden.parser.markdown.spi.Nodes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;

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

package dev.garden.parser.nav;

import dev.garden.model.nav.Icon;
import dev.garden.parser.markdown.spi.Nodes;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Reads one entry of a list: its icon, its first link, the entries below it. */
final class EntryReader {

    /** Deeper lists are no navigation; the limit keeps hostile notes from overflowing the stack. */
    private static final int DEEPEST = 50;

    private final List<NavEntry> below = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable Icon icon;
    private @Nullable Node linkNode;
    private @Nullable EntryLink link;

    private EntryReader() {}

    /** Reads the entries of a list. */
    static List<NavEntry> entries(ListBlock list) {
        return entries(list, 0);
    }

    private static List<NavEntry> entries(ListBlock list, int depth) {
        var entries = new ArrayList<NavEntry>();
        for (Node child = list.getFirstChild(); child != null && depth < DEEPEST; child = child.getNext()) {
            if (child instanceof ListItem item) {
                entries.add(new EntryReader().read(item, depth));
            }
        }
        return entries;
    }

    private NavEntry read(ListItem item, int depth) {
        for (Node block = item.getFirstChild(); block != null; block = block.getNext()) {
            if (block instanceof ListBlock list) {
                below.addAll(entries(list, depth + 1));
            } else {
                read(block);
            }
        }
        if (link == null) {
            link = EntryLink.inText(text.toString()).orElse(null);
        }
        Node place = linkNode == null ? item : linkNode;
        String label = link == null ? text.toString() : link.label();
        return new NavEntry(place, icon, link, NavOutline.fold(label), below);
    }

    private void read(Node block) {
        text.append(text.isEmpty() ? "" : " ").append(Nodes.text(block));
        for (Node node : Nodes.below(block, Node.class)) {
            if (link == null) {
                link = EntryLink.of(node).orElse(null);
                linkNode = link == null ? null : node;
            }
            if (icon == null) {
                icon = IconTag.of(node).orElse(null);
            }
        }
        if (icon == null) {
            icon = IconTag.of(block).orElse(null);
        }
    }
}

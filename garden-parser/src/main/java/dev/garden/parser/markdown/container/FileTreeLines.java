package dev.garden.parser.markdown.container;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.BulletList;
import org.commonmark.node.ListItem;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/**
 * Reads the lines of a file tree: entries of a list, or what the command {@code tree} prints. How deep an entry is its indentation
 * says; lines and bullets before a name count for it.
 */
final class FileTreeLines {

    /** Deeper entries stand beside each other: a page cannot be indented without end. */
    private static final int DEEPEST = 20;

    private static final Pattern LINE =
            Pattern.compile("([\\s\u00A0\u2500-\u257F]*+(?:\\|\\s++)*+(?:[|`+\\\\]-{2,}+\\s++)?+(?:[-*+]\\s++)?+)(.*)");
    private static final Pattern STRONG = Pattern.compile("\\*\\*([^*]++)\\*\\*");

    private final BulletList root = list();
    private final Deque<Entry> open = new ArrayDeque<>();

    private FileTreeLines() {}

    /** {@return {@code lines} as a list of lists} */
    static BulletList list(List<String> lines) {
        var tree = new FileTreeLines();
        lines.forEach(tree::add);
        return tree.root;
    }

    private void add(String text) {
        Matcher line = LINE.matcher(text);
        if (!line.matches() || line.group(2).isBlank()) {
            return;
        }
        int indent = line.end(1);
        while (!open.isEmpty() && open.peek().indent() >= indent) {
            open.pop();
        }
        var item = new ListItem();
        item.appendChild(name(line.group(2).strip()));
        parent().appendChild(item);
        if (open.size() < DEEPEST) {
            open.push(new Entry(indent, item));
        }
    }

    private Block parent() {
        if (open.isEmpty()) {
            return root;
        }
        ListItem item = open.peek().item();
        if (item.getLastChild() instanceof BulletList list) {
            return list;
        }
        BulletList list = list();
        item.appendChild(list);
        return list;
    }

    private static Paragraph name(String text) {
        var paragraph = new Paragraph();
        Matcher strong = STRONG.matcher(text);
        int end = 0;
        if (strong.find()) {
            text(paragraph, text.substring(0, strong.start()));
            var emphasis = new StrongEmphasis("**");
            emphasis.appendChild(new Text(strong.group(1)));
            paragraph.appendChild(emphasis);
            end = strong.end();
        }
        text(paragraph, text.substring(end));
        return paragraph;
    }

    private static void text(Paragraph paragraph, String text) {
        if (!text.isEmpty()) {
            paragraph.appendChild(new Text(text));
        }
    }

    private static BulletList list() {
        var list = new BulletList();
        list.setMarker("-");
        list.setTight(true);
        return list;
    }

    /** An entry that those below it, with more indentation, belong to. */
    private record Entry(int indent, ListItem item) {}
}

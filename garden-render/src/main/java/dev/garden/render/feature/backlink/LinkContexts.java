package dev.garden.render.feature.backlink;

import dev.garden.model.Note;
import dev.garden.model.link.Link;
import dev.garden.model.source.Position;
import dev.garden.model.source.VaultPath;
import dev.garden.parser.markdown.MarkdownParser;
import dev.garden.parser.markdown.embed.Embed;
import dev.garden.parser.markdown.spi.Nodes;
import dev.garden.parser.markdown.wikilink.Wikilink;
import dev.garden.render.spi.PlannedNote;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Block;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * Finds the sentences around the links of notes. A note is parsed once, and only what a reader of it sees is quoted: no comment, and
 * of other links their labels alone.
 */
final class LinkContexts {

    private final MarkdownParser parser;
    private final Map<VaultPath, Map<Position, LinkContext>> known = new ConcurrentHashMap<>();

    LinkContexts(MarkdownParser parser) {
        this.parser = parser;
    }

    Optional<LinkContext> find(PlannedNote from, Link link) {
        return Optional.ofNullable(
                known.computeIfAbsent(from.path(), path -> read(from.note())).get(link.position()));
    }

    private Map<Position, LinkContext> read(Note note) {
        var contexts = new HashMap<Position, LinkContext>();
        Node document = parser.parse(note.source().body());
        for (Node box : Nodes.below(document, Node.class)) {
            List<Node> inlines = inlines(box);
            if (inlines.stream().anyMatch(LinkContexts::isLink)) {
                read(inlines, note, contexts);
            }
        }
        return contexts;
    }

    /** {@return what stands in a block or in a cell of a table itself; nothing if other blocks or cells do} */
    private static List<Node> inlines(Node box) {
        boolean holdsText = box instanceof Block || box instanceof TableCell;
        Node first = box.getFirstChild();
        return !holdsText || first == null || first instanceof Block || first instanceof TableHead
                ? List.of()
                : Nodes.below(box, Node.class);
    }

    private static boolean isLink(Node node) {
        return node instanceof Wikilink || node instanceof org.commonmark.node.Link || node instanceof Embed;
    }

    private static void read(List<Node> inlines, Note note, Map<Position, LinkContext> contexts) {
        var text = new StringBuilder();
        var starts = new int[inlines.size() + 1];
        for (int i = 0; i < inlines.size(); i++) {
            starts[i] = text.length();
            text.append(Nodes.own(inlines.get(i)));
        }
        for (int i = 0; i < inlines.size(); i++) {
            Node node = inlines.get(i);
            if (isLink(node) && !node.getSourceSpans().isEmpty()) {
                String label = Nodes.text(node);
                int end = Math.min(text.length(), starts[i] + label.length());
                var context = LinkContext.cut(text.substring(0, starts[i]), label, text.substring(end));
                contexts.put(position(note, node.getSourceSpans().get(0)), context);
            }
        }
    }

    private static Position position(Note note, SourceSpan span) {
        return Position.of(note.source().bodyLine() + span.getLineIndex(), span.getColumnIndex() + 1);
    }
}

package dev.garden.parser.markdown.container;

import dev.garden.parser.markdown.spi.Nodes;
import dev.garden.parser.markdown.spi.text.Texts;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;

/** Reads the signs in the lists of {@code ::: file-tree}: {@code ++} and {@code --} before a name, {@code # note} behind it. */
final class FileTreeProcessor implements PostProcessor {

    static final String NAME = "file-tree";

    private static final int SIGN_LENGTH = 3;
    private static final String NOTE = " # ";

    @Override
    public Node process(Node document) {
        Nodes.below(document, Container.class).stream()
                .filter(container -> container.name().equals(NAME))
                .flatMap(tree -> Nodes.below(tree, ListItem.class).stream())
                .filter(item -> item.getFirstChild() instanceof Paragraph)
                .forEach(item -> entry(item.getFirstChild()));
        return document;
    }

    private static void entry(Node line) {
        takeNote(line);
        if (line.getFirstChild() instanceof Text text) {
            if (text.getLiteral().startsWith("++ ")) {
                wrap(text, FileChange.added());
            } else if (text.getLiteral().startsWith("-- ")) {
                wrap(text, FileChange.removed());
            }
        }
    }

    private static void takeNote(Node line) {
        for (Node node = line.getFirstChild(); node != null; node = node.getNext()) {
            int at = node instanceof Text text ? text.getLiteral().indexOf(NOTE) : -1;
            if (at >= 0) {
                var text = (Text) node;
                var note = new FileNote();
                text.insertAfter(Texts.part(text, 0, at + 1));
                text.getNext().insertAfter(note);
                note.appendChild(
                        Texts.part(text, at + NOTE.length(), text.getLiteral().length()));
                text.unlink();
                appendRest(note);
                return;
            }
        }
    }

    private static void appendRest(Node holder) {
        while (holder.getNext() != null) {
            holder.appendChild(holder.getNext());
        }
    }

    private static void wrap(Text text, FileChange change) {
        text.insertBefore(change);
        change.appendChild(Texts.part(text, SIGN_LENGTH, text.getLiteral().length()));
        text.unlink();
        while (change.getNext() != null && !(change.getNext() instanceof FileNote)) {
            change.appendChild(change.getNext());
        }
    }
}

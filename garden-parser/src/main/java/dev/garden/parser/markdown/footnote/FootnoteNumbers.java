package dev.garden.parser.markdown.footnote;

import dev.garden.parser.markdown.spi.Nodes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.Node;

/** The numbers of footnotes, in the order in which a reader meets them: first those of the text, then those of footnotes. */
final class FootnoteNumbers {

    private final List<Note> notes = new ArrayList<>();
    private final Map<Node, Note> byContent = new HashMap<>();
    private final Map<FootnoteMark, Reference> references = new HashMap<>();

    private FootnoteNumbers() {}

    /** One entry of the list of footnotes. */
    record Note(int number, Node content, List<Reference> references) {}

    /** One place that refers to a footnote; {@code count} tells apart those of one footnote. */
    record Reference(int number, int count) {

        String noteId() {
            return "fn:" + number;
        }

        /** A colon keeps the id apart from those of headings. */
        String id() {
            return count == 1 ? "fnref:" + number : "fnref:" + number + "-" + count;
        }
    }

    /** {@return the numbers of all footnotes that {@code root} refers to} */
    static FootnoteNumbers of(Node root) {
        var numbers = new FootnoteNumbers();
        numbers.collect(root);
        for (int i = 0; i < numbers.notes.size(); i++) {
            numbers.collect(numbers.notes.get(i).content());
        }
        return numbers;
    }

    List<Note> notes() {
        return notes;
    }

    Optional<Reference> reference(FootnoteMark mark) {
        return Optional.ofNullable(references.get(mark));
    }

    private void collect(Node content) {
        for (FootnoteMark mark : Nodes.below(content, FootnoteMark.class)) {
            if (!isInsideOtherNote(mark, content)) {
                add(mark);
            }
        }
    }

    private static boolean isInsideOtherNote(FootnoteMark mark, Node content) {
        for (Node up = mark.getParent(); up != content && up != null; up = up.getParent()) {
            if (up instanceof FootnoteDefinition || up instanceof FootnoteMark) {
                return true;
            }
        }
        return false;
    }

    private void add(FootnoteMark mark) {
        Note note = byContent.computeIfAbsent(mark.content(), content -> {
            var added = new Note(notes.size() + 1, content, new ArrayList<>());
            notes.add(added);
            return added;
        });
        var reference = new Reference(note.number(), note.references().size() + 1);
        note.references().add(reference);
        references.put(mark, reference);
    }
}

package dev.garden.parser.note;

import dev.garden.model.NoteSource;
import dev.garden.model.source.Position;
import java.util.StringJoiner;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * The text of the note that is read, for collectors that ask where a node stands.
 *
 * @param source of the note
 */
record NoteText(NoteSource source) {

    /** Gives the place of a node in the file; commonmark's spans count lines and columns of the body from 0. */
    Position position(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            var spans = at.getSourceSpans();
            if (!spans.isEmpty()) {
                var first = spans.get(0);
                return Position.of(source.bodyLine() + first.getLineIndex(), first.getColumnIndex() + 1);
            }
        }
        return Position.of(source.bodyLine(), 1);
    }

    /** Gives the line of the file on which a node ends. */
    int lastLine(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            var spans = at.getSourceSpans();
            if (!spans.isEmpty()) {
                return source.bodyLine() + spans.get(spans.size() - 1).getLineIndex();
            }
        }
        return source.bodyLine();
    }

    /** Gives the place of a character of the file. */
    Position position(int offset) {
        int start = source.text().lastIndexOf('\n', offset - 1) + 1;
        int line = 1
                + (int) source.text()
                        .substring(0, start)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        return Position.of(line, offset - start + 1);
    }

    /** Gives where in the file a place is. */
    int offset(Position position) {
        int start = 0;
        for (int line = 1; line < position.line(); line++) {
            start = source.text().indexOf('\n', start) + 1;
        }
        return start + position.column() - 1;
    }

    /** Gives the source of a block, its lines joined by line feeds, without what stands before it on each (quotes, list marks). */
    String source(Node node) {
        String body = source.text();
        var lines = new StringJoiner("\n");
        for (SourceSpan span : node.getSourceSpans()) {
            int start = source.bodyStart() + span.getInputIndex();
            lines.add(body.substring(start, start + span.getLength()));
        }
        return lines.toString();
    }
}

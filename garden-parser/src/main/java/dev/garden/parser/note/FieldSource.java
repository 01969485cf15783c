package dev.garden.parser.note;

import dev.garden.model.source.Position;
import dev.garden.parser.markdown.field.Field;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.node.SourceSpan;

/**
 * Finds fields in the source of a note. A text with an escape, an entity or a blank at its end does not run in step with its source, so
 * that its fields have the span of all of it: these are found anew by their brackets.
 */
final class FieldSource {

    private static final String SEPARATOR = "::";

    private final NoteText text;
    private final String file;
    /** By place of a span that several fields have: where to look for the next one. */
    private final Map<Integer, Integer> done = new HashMap<>();

    /**
     * A field as written.
     *
     * @param value what stands between the colons and the closing bracket
     * @param position of the opening bracket
     */
    record Part(String value, Position position) {}

    FieldSource(NoteText text) {
        this.text = text;
        file = text.source().text();
    }

    /** {@return the source of {@code field}} */
    Part of(Field field) {
        char open = field.form() == Field.Form.SQUARE ? '[' : '(';
        char close = field.form() == Field.Form.SQUARE ? ']' : ')';
        List<SourceSpan> spans = field.getSourceSpans();
        int begin = begin(spans.get(0));
        int end = end(spans.get(spans.size() - 1));
        if (inStep(spans) && file.charAt(begin) == open && file.charAt(end - 1) == close) {
            String source = text.source(field);
            int value = source.indexOf(SEPARATOR) + SEPARATOR.length();
            return new Part(source.substring(value, source.length() - 1), text.position(field));
        }
        int start = start(done.getOrDefault(begin, begin), end, open);
        int value = Math.min(end, file.indexOf(SEPARATOR, start) + SEPARATOR.length());
        int valueEnd = closing(value, end, open, close);
        done.put(begin, valueEnd);
        return new Part(file.substring(value, valueEnd), position(spans.get(0), start));
    }

    private int begin(SourceSpan span) {
        return text.source().bodyStart() + span.getInputIndex();
    }

    private int end(SourceSpan span) {
        return begin(span) + span.getLength();
    }

    private boolean inStep(List<SourceSpan> spans) {
        int end = 0;
        for (SourceSpan span : spans) {
            if (begin(span) < end) {
                return false;
            }
            end = end(span);
        }
        return true;
    }

    private Position position(SourceSpan first, int start) {
        int column = first.getColumnIndex() + 1 + start - begin(first);
        return Position.of(text.source().bodyLine() + first.getLineIndex(), column);
    }

    /** {@return where the next bracket is that a key and two colons follow, with no other bracket between} */
    private int start(int from, int end, char open) {
        int bracket = from;
        for (int at = from; at < end; at = next(at, end)) {
            if (file.startsWith(SEPARATOR, at) && file.charAt(bracket) == open) {
                return bracket;
            }
            bracket = "[]()".indexOf(file.charAt(at)) >= 0 ? at : bracket;
        }
        return bracket;
    }

    /** {@return where the bracket is that closes the field; the end of the text if it is hidden} */
    private int closing(int from, int end, char open, char close) {
        int depth = 1;
        for (int at = from; at < end; at = next(at, end)) {
            depth += file.charAt(at) == open ? 1 : file.charAt(at) == close ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        return end;
    }

    /** {@return the place behind the sign at {@code at}: a character, an escape or a code span} */
    private int next(int at, int end) {
        if (file.charAt(at) == '\\') {
            return Math.min(end, at + 2);
        }
        int ticks = at;
        while (ticks < end && file.charAt(ticks) == '`') {
            ticks++;
        }
        int closing = ticks == at ? -1 : file.indexOf(file.substring(at, ticks), ticks);
        return closing < 0 || closing >= end ? Math.max(at + 1, ticks) : closing + ticks - at;
    }
}

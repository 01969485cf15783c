package dev.garden.parser.markdown.field;

import dev.garden.parser.markdown.spi.text.Texts;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpans;
import org.commonmark.node.Text;

/** Moves the inlines of a container into its fields: each child goes, in order, to the field that is open or to the end. */
final class FieldBuilder {

    private final Node holder;
    private final Deque<FieldPlace> places;
    private Node target;
    private SourceSpans spans = new SourceSpans();

    FieldBuilder(Node holder, List<FieldPlace> places) {
        this.holder = holder;
        this.target = holder;
        this.places = new ArrayDeque<>(places);
    }

    void build() {
        Node last = holder.getLastChild();
        boolean more = true;
        while (more) {
            Node child = holder.getFirstChild();
            more = child != last;
            child.unlink();
            if (child instanceof Text text) {
                place(text);
            } else {
                add(child);
            }
        }
    }

    private void place(Text text) {
        int done = 0;
        while (target == holder ? opensIn(text) : closesIn(text)) {
            done = target == holder ? open(text, done) : close(text, done);
        }
        addPart(text, done, text.getLiteral().length());
    }

    private boolean opensIn(Text text) {
        return !places.isEmpty() && places.peek().open().text() == text;
    }

    private boolean closesIn(Text text) {
        return places.peek().close().text() == text;
    }

    private int open(Text text, int done) {
        FieldPlace place = places.peek();
        int value = place.colons() + 2;
        while (value < text.getLiteral().length() && text.getLiteral().charAt(value) == ' ') {
            value++;
        }
        addPart(text, done, place.open().offset());
        target = new Field(place.key(), place.form());
        holder.appendChild(target);
        spans = new SourceSpans();
        spans.addAll(Texts.part(text, place.open().offset(), value).getSourceSpans());
        return value;
    }

    private int close(Text text, int done) {
        FieldPlace place = places.remove();
        int end = place.close().offset();
        int valueEnd = end;
        while (valueEnd > done && text.getLiteral().charAt(valueEnd - 1) == ' ') {
            valueEnd--;
        }
        addPart(text, done, valueEnd);
        spans.addAll(Texts.part(text, valueEnd, end + 1).getSourceSpans());
        target.setSourceSpans(spans.getSourceSpans());
        target = holder;
        return end + 1;
    }

    private void addPart(Text text, int from, int to) {
        if (from < to) {
            add(Texts.part(text, from, to));
        }
    }

    private void add(Node node) {
        target.appendChild(node);
        if (target != holder) {
            spans.addAll(node.getSourceSpans());
        }
    }
}

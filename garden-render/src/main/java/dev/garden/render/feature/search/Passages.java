package dev.garden.render.feature.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a note into passages: at headings, and inside a long section behind a sentence, so that words that stand together mostly
 * stay together.
 */
final class Passages {

    /** In bytes of UTF-8, which is what a reader fetches: half of it, once it is compressed. */
    static final int LIMIT = 3_000;

    private static final String SENTENCE_ENDS = "。！？；.!?;";

    private final SearchDocument document;
    private final List<Passage> passages = new ArrayList<>();
    private List<TextSection> sections = new ArrayList<>();
    private int size;

    private Passages(SearchDocument document) {
        this.document = document;
    }

    /** {@return at least one passage} */
    static List<Passage> of(SearchDocument document) {
        var cutter = new Passages(document);
        document.sections().forEach(cutter::cut);
        cutter.finish();
        return cutter.passages;
    }

    private void cut(TextSection section) {
        int from = 0;
        do {
            int to = end(section.text(), from);
            take(section.part(from, to));
            from = to;
        } while (from < section.text().length());
    }

    private void take(TextSection part) {
        int more = size(part.text()) + size(part.heading());
        if (size + more > LIMIT && !sections.isEmpty()) {
            finish();
        }
        sections.add(part);
        size += more;
    }

    private void finish() {
        if (!sections.isEmpty() || passages.isEmpty()) {
            passages.add(new Passage(document, passages.isEmpty(), sections));
        }
        sections = new ArrayList<>();
        size = 0;
    }

    /** {@return about how many bytes of UTF-8 a text takes} */
    static int size(String text) {
        return text.chars().map(Passages::size).sum();
    }

    private static int size(int character) {
        if (character < 0x80) {
            return 1;
        }
        return character < 0x800 ? 2 : 3;
    }

    /** {@return where a part that begins at {@code from} ends: behind a sentence, else a word, else in the middle of something} */
    private static int end(String text, int from) {
        int to = limit(text, from);
        if (to == text.length()) {
            return to;
        }
        int least = from + (to - from) / 2;
        for (int at = to; at > least; at--) {
            if (endsSentence(text, at)) {
                return at;
            }
        }
        int space = text.lastIndexOf(' ', to);
        if (space > least) {
            return space;
        }
        return Character.isHighSurrogate(text.charAt(to - 1)) ? to - 1 : to;
    }

    private static int limit(String text, int from) {
        int to = from;
        int bytes = 0;
        while (to < text.length() && bytes + size(text.charAt(to)) <= LIMIT) {
            bytes += size(text.charAt(to++));
        }
        return to;
    }

    /** A point in the middle of a number or a name ends no sentence, so a space has to follow one. */
    private static boolean endsSentence(String text, int at) {
        char last = text.charAt(at - 1);
        return SENTENCE_ENDS.indexOf(last) >= 0 && (last > 0x80 || text.charAt(at) == ' ');
    }
}

package dev.garden.parser.markdown.code;

import dev.garden.parser.markdown.spi.HtmlNodes;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/** Marks words in one line of code that is HTML already. A word may lie across elements: each then holds a mark of its own. */
final class WordMarks {

    private static final String OPEN = "<mark class=\"highlighted-word\">";
    private static final String CLOSE = "</mark>";
    private static final Map<String, Character> ENTITIES =
            Map.of("&amp;", '&', "&lt;", '<', "&gt;", '>', "&quot;", '"');

    private final String html;
    private final StringBuilder plain = new StringBuilder();
    /** Where the characters of {@link #plain} stand in {@link #html}. */
    private final List<Place> places = new ArrayList<>();

    private final BitSet marked = new BitSet();

    private WordMarks(String html) {
        this.html = html;
    }

    /**
     * {@return {@code html} with the words marked}
     *
     * @param html of one line, as {@link HtmlNodes#escape} writes text, with elements around parts of it
     * @param words not escaped
     */
    static String mark(String html, List<String> words) {
        if (words.isEmpty()) {
            return html;
        }
        var line = new WordMarks(html);
        line.read();
        words.forEach(line::find);
        return line.marked.isEmpty() ? html : line.write();
    }

    private void read() {
        for (int at = 0; at < html.length(); ) {
            char first = html.charAt(at);
            int end = first == '<' || first == '&' ? html.indexOf(first == '<' ? '>' : ';', at) + 1 : at + 1;
            end = end == 0 ? at + 1 : end;
            if (first != '<' || end == at + 1) {
                plain.append(first == '&' ? ENTITIES.getOrDefault(html.substring(at, end), '\uFFFD') : first);
                places.add(new Place(at, end));
            }
            at = end;
        }
    }

    private void find(String word) {
        for (int at = plain.indexOf(word); at >= 0; at = plain.indexOf(word, at + word.length())) {
            marked.set(at, at + word.length());
        }
    }

    private String write() {
        var written = new StringBuilder();
        boolean open = false;
        int end = 0;
        for (int i = 0; i < places.size(); i++) {
            Place place = places.get(i);
            if (open && (place.start() > end || !marked.get(i))) {
                written.append(CLOSE);
                open = false;
            }
            written.append(html, end, place.start());
            if (marked.get(i) && !open) {
                written.append(OPEN);
                open = true;
            }
            written.append(html, place.start(), place.end());
            end = place.end();
        }
        return written.append(open ? CLOSE : "")
                .append(html, end, html.length())
                .toString();
    }

    private record Place(int start, int end) {}
}

package dev.garden.render.feature.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jsoup.parser.Parser;

/**
 * Takes the text out of a finished body. The HTML is our own and well-formed, so one pass over it does: a full parse would cost as
 * much as making the page.
 */
final class BodyText {

    /** Elements whose content nobody reads as text. */
    private static final Set<String> SILENT =
            Set.of("svg", "annotation", "template", "style", "script", "audio", "video");

    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "code", "del", "em", "i", "kbd", "mark", "mi", "mn", "mo", "mtext", "s", "small", "span",
            "strong", "sub", "sup", "u", "wbr");

    private final String html;
    private final List<TextSection> sections = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private String anchor = "";
    private final SortedMap<Integer, String> path = new TreeMap<>();
    private boolean headed;
    private String nextAnchor = "";
    private int at;

    private BodyText(String html) {
        this.html = html;
    }

    static List<TextSection> sections(String html) {
        return new BodyText(html).read();
    }

    private List<TextSection> read() {
        while (at < html.length()) {
            int tag = html.indexOf('<', at);
            int end = tag < 0 ? html.length() : tag;
            text.append(html, at, end);
            at = end;
            if (tag >= 0) {
                readTag();
            }
        }
        finishSection();
        return sections;
    }

    private void readTag() {
        int close = html.indexOf('>', at);
        if (close < 0) {
            at = html.length();
            return;
        }
        String tag = html.substring(at + 1, close);
        String name = name(tag);
        at = close + 1;
        if (SILENT.contains(name) && !tag.startsWith("/") && !tag.endsWith("/")) {
            skip(name);
        } else if (isHeading(name)) {
            readHeading(tag, name.charAt(1) - '0');
        } else if (!INLINE.contains(name)) {
            text.append(' ');
        }
    }

    private void readHeading(String tag, int level) {
        if (tag.startsWith("/")) {
            path.tailMap(level).clear();
            path.put(level, plain());
            headed = true;
            anchor = nextAnchor;
        } else {
            finishSection();
            nextAnchor = attribute(tag, "id");
        }
        text.setLength(0);
    }

    private void finishSection() {
        String plain = plain();
        if (!plain.isEmpty() || headed) {
            sections.add(new TextSection(anchor, List.copyOf(path.values()), plain));
        }
        headed = false;
    }

    private String plain() {
        return Parser.unescapeEntities(text.toString(), false)
                .replaceAll("\\s+", " ")
                .strip();
    }

    private void skip(String name) {
        int end = html.indexOf("</" + name, at);
        int close = end < 0 ? -1 : html.indexOf('>', end);
        at = close < 0 ? html.length() : close + 1;
    }

    private static String name(String tag) {
        int start = tag.startsWith("/") ? 1 : 0;
        int end = start;
        while (end < tag.length() && Character.isLetterOrDigit(tag.charAt(end))) {
            end++;
        }
        return tag.substring(start, end);
    }

    private static boolean isHeading(String name) {
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
    }

    private static String attribute(String tag, String name) {
        int start = tag.indexOf(" " + name + "=\"");
        if (start < 0) {
            return "";
        }
        int value = start + name.length() + 3;
        int end = tag.indexOf('"', value);
        return end < 0 ? "" : Parser.unescapeEntities(tag.substring(value, end), true);
    }
}

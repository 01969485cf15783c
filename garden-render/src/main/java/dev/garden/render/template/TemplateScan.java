package dev.garden.render.template;

import dev.garden.model.source.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what a template names, in its text alone: the engine knows only lines, and meets only what a page happens to show.
 *
 * @since 0.1
 */
public final class TemplateScan {

    private static final Map<Character, String> CLOSING = Map.of('#', "#}", '{', "}}", '%', "%}");
    private static final Pattern TAG =
            Pattern.compile("[-\\s]*([a-z]+)\\s*(?:([\"'])(.*?)\\2\\s*(.*)|(.*))", Pattern.DOTALL);
    private static final Pattern CALL = Pattern.compile(
            "(?<![\\w.])(t|slot|icon|asset)\\(\\s*(?:\\w+\\s*=\\s*)?(?:([\"'])([^\"']*)\\2\\s*(?=[,)]))?");

    /** What may follow the name of a template in a tag, if it is the whole name. */
    private static final Pattern REST = Pattern.compile("-?|(?:with|only|import)\\b.*", Pattern.DOTALL);

    private final String text;
    private final List<Use> uses = new ArrayList<>();
    private int line = 1;
    private int lineStart;
    private int counted;

    private TemplateScan(String text) {
        this.text = text;
    }

    /**
     * {@return what a template names, in order}
     *
     * @param text of the template
     */
    public static List<Use> of(String text) {
        var scan = new TemplateScan(text);
        scan.read();
        return List.copyOf(scan.uses);
    }

    private void read() {
        int at = text.indexOf('{');
        while (at >= 0 && at + 1 < text.length()) {
            String closing = CLOSING.getOrDefault(text.charAt(at + 1), "");
            int end = closing.isEmpty() ? at + 1 : text.indexOf(closing, at + 2);
            if (end < 0) {
                return; // the engine says so better
            }
            at = text.indexOf('{', closing.isEmpty() ? end : end(at + 2, end, closing));
        }
    }

    private int end(int start, int end, String closing) {
        int after = end + closing.length();
        if (closing.equals("#}")) {
            return after;
        }
        String inside = text.substring(start, end);
        Matcher tag = TAG.matcher(inside);
        if (closing.equals("%}") && tag.matches()) {
            if (tag.group(1).equals("verbatim")) {
                int close = text.indexOf("endverbatim", after);
                return close < 0 ? text.length() : close;
            }
            tag(tag, start);
        }
        for (Matcher call = CALL.matcher(inside); call.find(); ) {
            boolean computed = call.group(3) == null;
            add(call.group(1), computed ? "" : call.group(3), start + (computed ? call.start() : call.start(3)));
        }
        return after;
    }

    private void tag(Matcher tag, int start) {
        switch (tag.group(1)) {
            case "extends", "include", "import", "from", "embed" -> {
                boolean whole = tag.group(3) != null
                        && REST.matcher(tag.group(4).strip()).matches();
                add(tag.group(1), whole ? tag.group(3) : "", start + (whole ? tag.start(3) : tag.start(1)));
            }
            case "block" -> {
                String name = tag.group(3) == null ? tag.group(5).replaceAll("[^\\w-].*", "") : tag.group(3);
                add("block", name, start + (tag.group(3) == null ? tag.start(5) : tag.start(3)));
            }
            case "endblock" -> add("endblock", "", start + tag.start(1));
            default -> {
                // other tags name nothing
            }
        }
    }

    private void add(String kind, String name, int offset) {
        for (; counted < offset; counted++) {
            if (text.charAt(counted) == '\n') {
                line++;
                lineStart = counted + 1;
            }
        }
        uses.add(new Use(kind, name, Position.of(line, 1 + offset - lineStart)));
    }

    /**
     * One place where something is named.
     *
     * @param kind {@code t}, {@code slot}, {@code icon} or {@code asset} of a function; {@code extends}, {@code include}, {@code
     *     import}, {@code from}, {@code embed}, {@code block} or {@code endblock} of a tag
     * @param name what is named; empty when it is computed
     * @param position of the name
     * @since 0.1
     */
    public record Use(String kind, String name, Position position) {

        /** {@return whether this names another template} */
        public boolean isTemplate() {
            return switch (kind) {
                case "extends", "include", "import", "from", "embed" -> true;
                default -> false;
            };
        }
    }
}

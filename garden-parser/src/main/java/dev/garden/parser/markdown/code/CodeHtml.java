package dev.garden.parser.markdown.code;

import dev.garden.parser.markdown.spi.HtmlNodes;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;

/**
 * Writes code: title, line elements, numbers. Shared by the plain HTML of the parser and by renderers that colour code.
 *
 * @since 0.1
 */
public final class CodeHtml {

    private CodeHtml() {}

    /**
     * Writes a fence of code. Without title, numbers and marks it is just {@code pre > code}. Otherwise lines are
     * {@code span.line[data-line]}, so that a copy of the text holds no numbers. Lines that do not show at first are in {@code
     * span.code-rest}, with a {@code details.code-fold} behind the block that says how many they are.
     *
     * @param out where to
     * @param fence whose title, numbers and marks are written
     * @param html {@link CodeFence#code()} as HTML, with as many lines, escaped like it, and no element across a line end
     */
    public static void write(HtmlNodes out, CodeFence fence, String html) {
        String title = fence.info().title();
        String code = fence.hasLineElements() ? lines(fence, html) : html;
        int hidden = hidden(fence, code);
        boolean framed = title != null || hidden > 0;
        out.writer().line();
        if (framed) {
            out.writer().tag("div", Map.of("class", "code-block"));
        }
        if (title != null) {
            out.text("div", fence, Map.of("class", "code-title"), title);
        }
        plain(out, fence, hidden > 0 ? folded(code, hidden) : code);
        if (hidden > 0) {
            out.writer().raw("<details class=\"code-fold\"><summary>+" + hidden + "</summary></details>");
        }
        if (framed) {
            out.writer().tag("/div");
        }
        out.writer().line();
    }

    /** How many lines do not show at first; a fold that hides one or two is not worth its button. */
    private static int hidden(CodeFence fence, String code) {
        Integer shown = fence.info().collapsedLines();
        long lines = code.lines().count();
        return shown == null || lines <= shown + 2L ? 0 : (int) (lines - shown);
    }

    /** Puts the last lines into an element of their own; a style sheet hides it while the fold below is shut. */
    private static String folded(String code, int hidden) {
        var lines = code.lines().toList();
        int shown = lines.size() - hidden;
        return String.join("\n", lines.subList(0, shown)) + "\n<span class=\"code-rest\">"
                + String.join("\n", lines.subList(shown, lines.size())) + "\n</span>";
    }

    /**
     * Writes any fence as {@code pre > code} with the class of its language.
     *
     * @param out where it goes
     * @param fence the node
     * @param html its content, as markup
     */
    public static void plain(HtmlNodes out, Fence fence, String html) {
        String language = fence.info().language();
        Map<String, String> code = language.isEmpty() ? Map.of() : Map.of("class", "language-" + language);
        out.writer().tag("pre", out.context().extendAttributes(fence, "pre", frame(fence)));
        out.writer().tag("code", out.context().extendAttributes(fence, "code", code));
        out.writer().raw(html);
        out.writer().tag("/code");
        out.writer().tag("/pre");
    }

    private static Map<String, String> frame(Fence fence) {
        var attributes = new LinkedHashMap<String, String>();
        Integer first = fence.info().firstNumber();
        Integer collapsed = fence.info().collapsedLines();
        if (first != null) {
            attributes.put("class", "has-line-numbers");
        }
        if (collapsed != null) {
            attributes.put("data-collapsed-lines", collapsed.toString());
        }
        return attributes;
    }

    private static String lines(CodeFence fence, String html) {
        var all = new StringBuilder();
        Integer first = fence.info().firstNumber();
        int line = 1;
        for (String text : (Iterable<String>) html.lines()::iterator) {
            all.append("<span class=\"").append(classes(fence.marks(line))).append('"');
            if (first != null) {
                all.append(" data-line=\"").append(first + line - 1).append('"');
            }
            all.append('>').append(WordMarks.mark(text, fence.words(line))).append("</span>\n");
            line++;
        }
        return all.toString();
    }

    private static String classes(Set<LineMark> marks) {
        var classes = new StringJoiner(" ").add("line");
        marks.forEach(mark -> classes.add(mark.cssClass()));
        return classes.toString();
    }
}

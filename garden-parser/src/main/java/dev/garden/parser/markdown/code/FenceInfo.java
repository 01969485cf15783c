package dev.garden.parser.markdown.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind an opening fence, as VuePress and VitePress read it: {@code js:line-numbers=5 {1,3-5} title="a.js"}. Words
 * that nobody knows are left out.
 *
 * @param language as written; empty for none
 * @param title shown above the code; null for none
 * @param firstNumber the number of the first line; null when lines are not numbered
 * @param marked the lines that stand out
 * @param collapsedLines how many lines show at first; null for all
 * @since 0.1
 */
public record FenceInfo(
        String language,
        @Nullable String title,
        @Nullable Integer firstNumber,
        List<Lines> marked,
        @Nullable Integer collapsedLines) {

    private static final int STANDARD_COLLAPSED_LINES = 15;
    private static final int MOST_DIGITS = 6;
    private static final Pattern LANGUAGE = Pattern.compile("[^\\s{:]*");
    private static final Pattern SWITCH =
            Pattern.compile(":(no-)?(line-numbers|collapsed-lines)(?:=(\\d{1,6}))?(?!\\S)");
    private static final Pattern MARKED = Pattern.compile("\\{([\\d,\\s-]+)}");
    private static final Pattern TITLE = Pattern.compile("(?<!\\S)title=(?:\"([^\"]*)\"|'([^']*)'|([^\\s{]+))");

    /** Copies the list. */
    public FenceInfo {
        marked = List.copyOf(marked);
    }

    /**
     * Lines of a fence.
     *
     * @param first from 1
     * @param last not less than {@code first}
     * @since 0.1
     */
    public record Lines(int first, int last) {

        /**
         * {@return whether {@code line} is one of them}
         *
         * @param line from 1
         */
        public boolean contains(int line) {
            return first <= line && line <= last;
        }
    }

    /**
     * {@return what {@code info} says; any text is an info string}
     *
     * @param info what stands behind the signs of the fence
     */
    public static FenceInfo parse(String info) {
        String text = info.strip();
        Matcher language = LANGUAGE.matcher(text);
        String name = language.lookingAt() ? language.group() : "";
        Matcher titled = TITLE.matcher(text);
        String title = titled.find() ? firstGroup(titled) : null;
        String rest = text.substring(name.length());
        String untitled = title == null ? rest : TITLE.matcher(rest).replaceFirst("");
        String switches = untitled.replace(":", " :");
        return new FenceInfo(
                name,
                title,
                switchValue(switches, "line-numbers", 1),
                lines(switches),
                switchValue(switches, "collapsed-lines", STANDARD_COLLAPSED_LINES));
    }

    private static String firstGroup(Matcher matcher) {
        String quoted = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
        return quoted != null ? quoted : matcher.group(3);
    }

    private static @Nullable Integer switchValue(String info, String name, int standard) {
        Integer value = null;
        Matcher found = SWITCH.matcher(info);
        while (found.find()) {
            if (found.group(2).equals(name)) {
                int number = found.group(3) == null ? standard : Integer.parseInt(found.group(3));
                value = found.group(1) == null ? Integer.valueOf(number) : null;
            }
        }
        return value;
    }

    private static List<Lines> lines(String info) {
        List<Lines> all = new ArrayList<>();
        Matcher braces = MARKED.matcher(info);
        if (braces.find()) {
            for (String part : braces.group(1).replaceAll("\\s", "").split(",")) {
                int dash = part.indexOf('-');
                addLines(all, dash < 0 ? part : part.substring(0, dash), part.substring(dash + 1));
            }
        }
        return all;
    }

    private static void addLines(List<Lines> all, String first, String last) {
        if (isNumber(first) && isNumber(last) && Integer.parseInt(first) <= Integer.parseInt(last)) {
            all.add(new Lines(Integer.parseInt(first), Integer.parseInt(last)));
        }
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() <= MOST_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /**
     * {@return the same with another language}
     *
     * @param other its name; empty for none
     */
    public FenceInfo withLanguage(String other) {
        return new FenceInfo(other, title, firstNumber, marked, collapsedLines);
    }

    /** {@return the language in lower case, by which it is looked up} */
    public String key() {
        return language.toLowerCase(Locale.ROOT);
    }

    /**
     * {@return whether the info string marks {@code line}, counted from 1}
     *
     * @param line from 1
     */
    public boolean marks(int line) {
        return marked.stream().anyMatch(lines -> lines.contains(line));
    }
}

package dev.garden.render.html.media;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines of a file, as VuePress counts them: from 1, those of the frontmatter too.
 *
 * @param first of them
 * @param last of them; less than {@code first} for none
 */
public record FileLines(int first, int last) {

    public static final FileLines ALL = new FileLines(1, Integer.MAX_VALUE);

    private static final FileLines NONE = new FileLines(1, 0);
    private static final Pattern FORM = Pattern.compile("([0-9]{0,7})(-?)([0-9]{0,7})");

    /** {@return the lines that {@code 1-9}, {@code 5-}, {@code -5} or {@code 3} names; all for an empty text, none for any other} */
    public static FileLines parse(String text) {
        if (text.isBlank()) {
            return ALL;
        }
        Matcher form = FORM.matcher(text.replace(" ", ""));
        if (!form.matches()
                || form.end() < 1
                || form.group(1).length() + form.group(3).length() == 0) {
            return NONE;
        }
        int first = form.group(1).isEmpty() ? 1 : Integer.parseInt(form.group(1));
        if (form.group(2).isEmpty()) {
            return new FileLines(first, first);
        }
        return new FileLines(first, form.group(3).isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(form.group(3)));
    }

    public boolean isAll() {
        return equals(ALL);
    }

    public boolean holds(long line) {
        return first <= line && line <= last;
    }

    /** {@return whether any line from {@code from} up to {@code to} is one of them} */
    public boolean meets(long from, long to) {
        return Math.max(first, from) <= Math.min(last, to);
    }
}

package dev.garden.render.asset;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Style sheets as they are sent.
 *
 * @since 0.1
 */
public final class StyleSheet {

    // Texts are stepped over, so that nothing inside them is taken for a comment or for white space.
    private static final Pattern PARTS = Pattern.compile(
            "(\"(?:[^\"\\\\]|\\\\.)*+\"|'(?:[^'\\\\]|\\\\.)*+')|/\\*[^*]*+\\*++(?:[^/*][^*]*+\\*++)*+/|\\s*([{};,])\\s*|\\s+",
            Pattern.DOTALL);

    private StyleSheet() {}

    /**
     * Leaves out what browsers do not need: comments and white space.
     *
     * @param css a style sheet
     * @return a shorter one that means the same
     */
    public static String compact(String css) {
        Matcher part = PARTS.matcher(css);
        var out = new StringBuilder(css.length());
        while (part.find()) {
            String kept =
                    part.group(1) != null ? part.group(1) : part.group(2) != null ? part.group(2) : gap(part.group());
            part.appendReplacement(out, Matcher.quoteReplacement(kept));
        }
        return part.appendTail(out).toString().replace(";}", "}").strip();
    }

    private static String gap(String part) {
        return part.startsWith("/*") ? "" : " ";
    }
}

package dev.garden.render.asset;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Style sheets as they are sent.
 *
 * @since 0.1
 */
public final class StyleSheet {

    // Texts are stepped over, so that nothing inside them is taken for a comment or for white space.
    private static final String TEXT = "\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"|'[^'\\\\]*+(?:\\\\.[^'\\\\]*+)*+'";
    private static final Pattern COMMENT =
            Pattern.compile("(" + TEXT + ")|/\\*[^*]*+\\*++(?:[^/*][^*]*+\\*++)*+/", Pattern.DOTALL);
    private static final Pattern GAP = Pattern.compile("(" + TEXT + ")|\\s*+([{};,])\\s*+|\\s++", Pattern.DOTALL);

    private static final Pattern LAST = Pattern.compile("(" + TEXT + ")|;(})", Pattern.DOTALL);

    private StyleSheet() {}

    /**
     * Leaves out what browsers do not need: comments and white space.
     *
     * @param css a style sheet
     * @return a shorter one that means the same
     */
    public static String compact(String css) {
        String bare = COMMENT.matcher(css).replaceAll(part -> kept(part));
        String close = GAP.matcher(bare).replaceAll(part -> kept(part));
        return LAST.matcher(close).replaceAll(part -> kept(part)).strip();
    }

    private static String kept(MatchResult part) {
        for (int group = 1; group <= Math.min(2, part.groupCount()); group++) {
            if (part.group(group) != null) {
                return Matcher.quoteReplacement(part.group(group));
            }
        }
        return " ";
    }
}

package dev.garden.parser.frontmatter;

import dev.garden.model.NoteSource;
import java.util.Optional;

/**
 * The lines between the dashes at the top of a file. Form: Obsidian; the first line and the closing one are exactly three dashes
 * (white space behind them cannot be seen and is allowed).
 *
 * @param text the lines between the dashes
 * @param source the whole text, with the place where the Markdown begins
 */
record FrontmatterBlock(String text, NoteSource source) {

    /** The line on which the text of a block begins. */
    static final int FIRST_LINE = 2;

    private static final String FENCE = "---";

    /** {@return {@code text} with LF as line end and without byte order mark} */
    static String normalise(String text) {
        String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return bare.indexOf('\r') < 0 ? bare : bare.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** {@return whether the text begins like a block} */
    static boolean opens(String text) {
        return isFence(text, 0, lineEnd(text, 0));
    }

    /** {@return the block at the top of a normalised text; empty when there is none or it never ends} */
    static Optional<FrontmatterBlock> find(String text) {
        if (!opens(text)) {
            return Optional.empty();
        }
        int start = Math.min(lineEnd(text, 0) + 1, text.length());
        int number = FIRST_LINE;
        for (int line = start; line < text.length(); number++) {
            int end = lineEnd(text, line);
            if (isFence(text, line, end)) {
                int body = Math.min(end + 1, text.length());
                return Optional.of(
                        new FrontmatterBlock(text.substring(start, line), new NoteSource(text, body, number + 1)));
            }
            line = end + 1;
        }
        return Optional.empty();
    }

    /** {@return whether this is the one line of JSON that the Digital Garden plugin writes} */
    boolean isJson() {
        String line = text.strip();
        return line.startsWith("{") && line.indexOf('\n') < 0;
    }

    private static boolean isFence(String text, int start, int end) {
        return text.startsWith(FENCE, start)
                && text.substring(start + FENCE.length(), Math.max(end, start + FENCE.length()))
                        .isBlank();
    }

    private static int lineEnd(String text, int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end;
    }
}

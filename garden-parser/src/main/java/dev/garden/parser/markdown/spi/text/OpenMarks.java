package dev.garden.parser.markdown.spi.text;

import java.util.List;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.block.MatchedBlockParser;

/**
 * Tells whether a paragraph so far has begun something that a mark ends ({@code text $$ x} …), so that the same mark at the
 * start of its next line is that end, not the start of a block.
 *
 * @since 0.1
 */
public final class OpenMarks {

    /** Longer paragraphs are not looked through: each of their lines would be read again for every line that follows. */
    private static final int MOST_LINES = 100;

    private static final int MOST_CHARACTERS = 16_000;

    private OpenMarks() {}

    /**
     * {@return whether the paragraph that would be interrupted leaves {@code mark} open}
     *
     * @param matched the block that a line belongs to unless it starts another one
     * @param mark two characters that both open and close
     */
    public static boolean openIn(MatchedBlockParser matched, String mark) {
        return matched.getMatchedBlockParser().getBlock() instanceof Paragraph paragraph
                && isShort(paragraph)
                && leavesOpen(matched.getParagraphLines().getContent(), mark);
    }

    private static boolean isShort(Paragraph paragraph) {
        List<SourceSpan> lines = paragraph.getSourceSpans();
        return lines.size() <= MOST_LINES
                && lines.stream().mapToInt(SourceSpan::getLength).sum() <= MOST_CHARACTERS;
    }

    private static boolean leavesOpen(String text, String mark) {
        boolean open = false;
        for (int i = 0; i < text.length(); ) {
            if (text.startsWith(mark, i)) {
                open = !open;
                i += mark.length();
            } else if (text.charAt(i) == '`' && !open) {
                i = afterCode(text, i);
            } else {
                i += text.charAt(i) == '\\' ? 2 : 1;
            }
        }
        return open;
    }

    /** {@return the place after the code span that begins at {@code start}, or after the backticks if it is none} */
    private static int afterCode(String text, int start) {
        int begin = endOfRun(text, start);
        for (int i = begin; i < text.length(); ) {
            int end = endOfRun(text, i);
            if (end - i == begin - start) {
                return end;
            }
            i = Math.max(end, i + 1);
        }
        return begin;
    }

    private static int endOfRun(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) == '`') {
            end++;
        }
        return end;
    }
}

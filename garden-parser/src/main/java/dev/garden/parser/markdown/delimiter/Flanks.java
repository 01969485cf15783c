package dev.garden.parser.markdown.delimiter;

import dev.garden.parser.markdown.spi.text.EastAsian;

/**
 * The neighbours of a run, and what the CJK-friendly amendment to CommonMark makes of them: punctuation of CJK text beside a
 * run counts as a letter, and so does other punctuation when CJK text stands on the far side.
 *
 * @param before the code point before the run; 0 for none
 * @param after the code point after it; 0 for none
 */
record Flanks(int before, int after) {

    /** The run may begin something: it leans on the text after it. */
    boolean left() {
        return leansOn(after, before);
    }

    /** The run may end something: it leans on the text before it. */
    boolean right() {
        return leansOn(before, after);
    }

    private static boolean leansOn(int near, int far) {
        if (EastAsian.isWhitespace(near)) {
            return false;
        }
        return !isForeignPunctuation(near)
                || EastAsian.isWhitespace(far)
                || EastAsian.isPunctuation(far)
                || EastAsian.isCjk(far);
    }

    private static boolean isForeignPunctuation(int codePoint) {
        return EastAsian.isPunctuation(codePoint) && !EastAsian.isCjk(codePoint);
    }

    boolean canOpen(DelimiterRule.Leaning leaning) {
        return switch (leaning) {
            case WORDS -> left() && (!right() || EastAsian.isPunctuation(before));
            case FLANKS -> left();
            case SPACES -> !EastAsian.isWhitespace(after);
        };
    }

    boolean canClose(DelimiterRule.Leaning leaning) {
        return switch (leaning) {
            case WORDS -> right() && (!left() || EastAsian.isPunctuation(after));
            case FLANKS -> right();
            case SPACES -> !EastAsian.isWhitespace(before);
        };
    }

    /** {@return whether the character before only chooses a glyph for the one before it, which is the true neighbour} */
    boolean followsVariationSelector() {
        return (before >= 0xFE00 && before <= 0xFE0E) || (before >= 0xE0100 && before <= 0xE01EF);
    }

    Flanks withBefore(int codePoint) {
        return new Flanks(codePoint, after);
    }
}

package dev.garden.parser.markdown.spi.text;

import java.util.Arrays;

/**
 * Which characters are Chinese, Japanese or Korean, as the CJK-friendly amendment to CommonMark counts them: East Asian
 * width wide, full or half (Unicode annex 11) or Hangul, without what is an emoji by default.
 *
 * @since 0.1
 */
public final class EastAsian {

    /** First and last code point of each range, ascending. */
    private static final int[] RANGES = {
        0x1100, 0x11FF, 0x20A9, 0x20A9, 0x2329, 0x232A, 0x2E80, 0x303E, 0x3040, 0x3247, 0x3250, 0xA4CF, 0xA960, 0xA97F,
        0xAC00, 0xD7FF, 0xF900, 0xFAFF, 0xFE10, 0xFE1F, 0xFE30, 0xFE6F, 0xFF01, 0xFFEE, 0x16FE0, 0x18D8F, 0x1AFF0,
        0x1B2FF, 0x1F200, 0x1F200, 0x1F202, 0x1F202, 0x1F210, 0x1F219, 0x1F21B, 0x1F22E, 0x1F230, 0x1F231, 0x1F237,
        0x1F237, 0x1F23B, 0x1F248, 0x1F260, 0x1F265, 0x20000, 0x3FFFD
    };

    private EastAsian() {}

    /**
     * {@return whether {@code codePoint} is a letter, sign or punctuation mark of CJK text}
     *
     * @param codePoint a Unicode code point
     */
    public static boolean isCjk(int codePoint) {
        if (codePoint < RANGES[0]) {
            return false;
        }
        int found = Arrays.binarySearch(RANGES, codePoint);
        // Between a first and a last code point the place to insert at is odd.
        return found >= 0 || (-found - 1) % 2 == 1;
    }

    /**
     * {@return whether {@code codePoint} is punctuation or a symbol, as CommonMark 0.31 defines Unicode punctuation}
     *
     * @param codePoint a Unicode code point
     */
    public static boolean isPunctuation(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.OTHER_SYMBOL -> true;
            default -> false;
        };
    }

    /**
     * {@return whether {@code codePoint} is white space as CommonMark defines it, or the end of the text (zero)}
     *
     * @param codePoint a Unicode code point
     */
    public static boolean isWhitespace(int codePoint) {
        return switch (codePoint) {
            case 0, '\t', '\n', '\f', '\r' -> true;
            default -> Character.getType(codePoint) == Character.SPACE_SEPARATOR;
        };
    }
}

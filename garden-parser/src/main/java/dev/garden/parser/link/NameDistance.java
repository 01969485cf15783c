package dev.garden.parser.link;

import dev.garden.parser.spelling.EditDistance;

/**
 * How far two names are from each other: changes of a character, a swap of neighbours counting as one (optimal string alignment).
 * A character of Chinese or Japanese is a word's worth, so names of few characters may already differ in half of them when one
 * contains the other.
 */
final class NameDistance {
    private NameDistance() {}

    private static final int LONGEST = 200;
    private static final int MOST = 3;
    private static final int MOST_WIDE = 8;

    /** Gives how many changes a name may be away to be worth a mention. */
    static int tolerance(String wanted) {
        int length = wanted.length();
        boolean wide = wanted.codePoints().anyMatch(Character::isIdeographic);
        int most = wide ? Math.max(1, length / 2) : length / 4 + (length > 2 ? 1 : 0);
        return Math.min(most, wide ? MOST_WIDE : MOST);
    }

    /** Counts the changes between two names; anything above {@code most} means too many. */
    static int between(String one, String other, int most) {
        if (one.length() > LONGEST || other.length() > LONGEST) {
            return most + 1;
        }
        int contained = Math.abs(one.length() - other.length());
        if (contained > 1 && (one.contains(other) || other.contains(one))) {
            return contained;
        }
        boolean wide = one.codePoints().anyMatch(Character::isIdeographic);
        int distance = EditDistance.between(one, other);
        return wide && distance > Math.max(1, one.length() / 3) ? most + 1 : distance;
    }
}

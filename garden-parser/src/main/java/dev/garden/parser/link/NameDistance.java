package dev.garden.parser.link;

/**
 * How far two names are from each other: changes of a character, a swap of neighbours counting as one (optimal string alignment).
 * A character of Chinese or Japanese is a word's worth, so names of few characters may already differ in half of them when one
 * contains the other.
 */
final class NameDistance {
    private NameDistance() {}

    private static final int LONGEST = 200;

    /** Gives how many changes a name may be away to be worth a mention. */
    static int tolerance(String wanted) {
        int length = wanted.length();
        boolean wide = wanted.codePoints().anyMatch(Character::isIdeographic);
        return wide ? Math.max(1, length / 2) : length / 4 + (length > 2 ? 1 : 0);
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
        int distance = changes(one, other);
        return wide && distance > Math.max(1, one.length() / 3) ? most + 1 : distance;
    }

    private static int changes(String one, String other) {
        int[] before = new int[other.length() + 1];
        int[] above = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int cost = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], above[j]) + 1, above[j - 1] + cost);
                if (isSwap(one, i, other, j)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            int[] free = before;
            before = above;
            above = row;
            row = free;
        }
        return above[other.length()];
    }

    private static boolean isSwap(String one, int i, String other, int j) {
        return i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
    }
}

package dev.garden.parser.spelling;

/**
 * How many edits (insert, delete, replace, swap neighbours) lead from one text to another, in code points: optimal string alignment.
 *
 * @since 0.1
 */
public final class EditDistance {

    private final int[] from;
    private final int[] to;
    private final int[][] edits;

    private EditDistance(int[] from, int[] to) {
        this.from = from;
        this.to = to;
        edits = new int[from.length + 1][to.length + 1];
    }

    /** {@return the number of edits between two texts} */
    public static int between(String one, String other) {
        return new EditDistance(one.codePoints().toArray(), other.codePoints().toArray()).count();
    }

    private int count() {
        for (int i = 0; i <= from.length; i++) {
            for (int j = 0; j <= to.length; j++) {
                edits[i][j] = i == 0 || j == 0 ? i + j : cheapest(i, j);
            }
        }
        return edits[from.length][to.length];
    }

    private int cheapest(int i, int j) {
        int replace = edits[i - 1][j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
        int best = Math.min(replace, Math.min(edits[i - 1][j], edits[i][j - 1]) + 1);
        return isSwap(i, j) ? Math.min(best, edits[i - 2][j - 2] + 1) : best;
    }

    private boolean isSwap(int i, int j) {
        return i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1];
    }
}

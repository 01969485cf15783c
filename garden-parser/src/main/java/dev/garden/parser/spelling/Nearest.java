package dev.garden.parser.spelling;

import java.util.Optional;

/**
 * Finds the name that was probably meant: by the number of letters that differ.
 *
 * @since 0.1
 */
public final class Nearest {

    /** One wrong letter in so many is a slip; more are another word. */
    private static final int LETTERS_A_SLIP = 3;

    private Nearest() {}

    /** {@return the first of those of {@code names} that differ least from {@code wrong}; empty when all differ in too much} */
    public static Optional<String> of(String wrong, Iterable<String> names) {
        String best = "";
        int least = Math.max(1, wrong.length() / LETTERS_A_SLIP) + 1;
        for (String name : names) {
            // As many edits as the lengths differ by are needed at least: most names of a long list end here.
            if (Math.abs(name.length() - wrong.length()) < least) {
                int edits = EditDistance.between(wrong, name);
                best = edits < least ? name : best;
                least = Math.min(least, edits);
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }
}

package dev.garden.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

/**
 * The cases of a suite in which we differ on purpose, each with its reason. A listed case that passes fails its test, so that
 * the list cannot outlive the difference.
 *
 * @param reasons case name → why we differ
 */
public record KnownFailures(Map<String, String> reasons) {

    /** {@return the list of a suite in which nothing may fail} */
    public static KnownFailures none() {
        return new KnownFailures(Map.of());
    }

    /** Checks that a case gives what it should, or that it is listed and does not. */
    public void check(String name, String expected, String actual, String input) {
        if (reasons.containsKey(name)) {
            assertTrue(!expected.equals(actual), () -> name + " passes now: take it off the list of known failures");
        } else {
            assertEquals(expected, actual, () -> name + " of:\n" + input);
        }
    }
}

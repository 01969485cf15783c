package dev.garden.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A property that holds for every text of a kind. It is tried on texts made from fixed seeds; {@code -Dgarden.seeds=100000} tries
 * more. A failure names its seed and shows the shortest text found that still fails, which belongs among the hostile files.
 */
public final class Law {

    private static final int SEEDS = Integer.getInteger("garden.seeds", 300);

    private final Function<Random, List<String>> texts;

    private Law(Function<Random, List<String>> texts) {
        this.texts = texts;
    }

    /** {@return a law about texts that {@code texts} makes, each a list of the parts that it may lose while it is shortened} */
    public static Law forAll(Function<Random, List<String>> texts) {
        return new Law(texts);
    }

    /** Tries the property; it fails by an exception or an assertion. */
    public void holds(Consumer<String> property) {
        for (int seed = 1; seed <= SEEDS; seed++) {
            List<String> parts = texts.apply(new Random(seed * 0x9E3779B97F4A7C15L));
            if (failure(parts, property) != null) {
                List<String> shortest = shorten(parts, property);
                Throwable cause = failure(shortest, property);
                throw new AssertionError("seed " + seed + " fails with " + escape(String.join("", shortest)), cause);
            }
        }
    }

    private static Throwable failure(List<String> parts, Consumer<String> property) {
        try {
            property.accept(String.join("", parts));
            return null;
        } catch (AssertionError | RuntimeException | StackOverflowError failure) {
            return failure;
        }
    }

    /** Leaves out stretches of parts, long ones first, as long as the rest still fails. */
    private static List<String> shorten(List<String> parts, Consumer<String> property) {
        List<String> shortest = parts;
        for (int length = parts.size() / 2; length > 0; length /= 2) {
            for (int from = 0; from + length <= shortest.size(); ) {
                List<String> without = new ArrayList<>(shortest);
                without.subList(from, from + length).clear();
                if (failure(without, property) == null) {
                    from += length;
                } else {
                    shortest = without;
                }
            }
        }
        return shortest;
    }

    /** {@return {@code text} as a literal of Java that shows every character} */
    private static String escape(String text) {
        var escaped = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            switch (c) {
                case '\n' -> escaped.append("\\n");
                case '"', '\\' -> escaped.append('\\').append(c);
                default -> escaped.append(c < ' ' || c > 0x7E ? String.format("\\u%04X", (int) c) : String.valueOf(c));
            }
        }
        return escaped.append('"').toString();
    }
}

package dev.garden.parser;

import dev.garden.model.Garden;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * Measures how long the reading of a vault takes, by hand: {@code VaultBenchmark VAULT [ROUNDS]}. The first round is what a command
 * sees, the last ones what a server sees.
 */
final class VaultBenchmark {
    private VaultBenchmark() {}

    /** Reads the vault and prints a line a round. */
    public static void main(String[] arguments) throws IOException {
        Path vault = Path.of(arguments[0]);
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        for (int round = 0; round < rounds; round++) {
            long start = System.nanoTime();
            Garden garden = VaultReader.of(vault).read();
            long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
            System.out.printf("%6d ms  %d notes%n", millis, garden.notes().size());
        }
    }
}

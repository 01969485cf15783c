package dev.garden.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Finds the folder of real vaults beside the checkout; tests that need it are skipped, saying so, where it is absent. */
public final class SharedFiles {
    private SharedFiles() {}

    /** {@return the file or folder below {@code shared}; aborts the test as skipped when it is not there} */
    public static Path require(String path) {
        Path file = Path.of(System.getProperty("garden.shared", "../../shared")).resolve(path);
        Assumptions.assumeTrue(Files.exists(file), () -> "needs " + path + " of the shared folder beside the checkout");
        return file.toAbsolutePath().normalize();
    }
}

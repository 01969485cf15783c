package dev.garden.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The part of a page of the documentation that is generated from the code. {@code -Dgarden.docs.update=true} writes it anew in place
 * of comparing.
 */
public final class GeneratedPart {

    private final Path file;
    private final String name;

    private GeneratedPart(Path file, String name) {
        this.file = file;
        this.name = name;
    }

    /** {@return the part between {@code <!-- name: … -->} and {@code <!-- end of name -->} in a file of the checkout} */
    public static GeneratedPart of(String file, String name) {
        return new GeneratedPart(inCheckout(file), name);
    }

    /** Compares the part with {@code expected}, or writes it. */
    public void check(String expected) throws IOException {
        String text = Files.readString(file);
        int marker = text.indexOf("<!-- " + name + ":");
        int start = text.indexOf('\n', marker) + 1;
        int end = text.indexOf("<!-- end of " + name + " -->");
        assertTrue(marker >= 0 && start > 0 && end >= start, () -> file + " lacks the marks of " + name);
        if (Boolean.getBoolean("garden.docs.update")) {
            Files.writeString(file, text.substring(0, start) + expected + text.substring(end));
        } else {
            assertEquals(expected, text.substring(start, end), () -> file + ": run with -Dgarden.docs.update=true");
        }
    }

    /** Compares a whole file with {@code expected}, or writes it. */
    public static void checkFile(String file, String expected) throws IOException {
        if (Boolean.getBoolean("garden.docs.update")) {
            Files.writeString(inCheckout(file), expected);
        } else {
            assertEquals(
                    expected, Files.readString(inCheckout(file)), () -> file + ": run with -Dgarden.docs.update=true");
        }
    }

    private static Path inCheckout(String file) {
        return Path.of(System.getProperty("garden.root", "..")).resolve(file).normalize();
    }
}

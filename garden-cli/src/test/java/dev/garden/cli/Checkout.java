package dev.garden.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folder that is being built. */
public final class Checkout {

    /** Its top. */
    public static final Path ROOT = Path.of(System.getProperty("garden.root")).normalize();

    /** The libraries, lowest first. */
    public static final List<String> LIBRARIES = List.of("garden-model", "garden-parser", "garden-render");

    private Checkout() {}

    /** {@return the packaged jars of the command, ours and others'} */
    public static List<Path> jars() throws IOException {
        try (Stream<Path> files = Files.list(ROOT.resolve("garden-cli/target/garden/lib"))) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        }
    }

    /** {@return the packaged jars of our own modules} */
    public static List<Path> ownJars() throws IOException {
        return jars().stream()
                .filter(file -> file.getFileName().toString().startsWith("garden-"))
                .toList();
    }
}

package dev.garden.cli.packaged;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.garden.cli.Checkout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Runs the sessions of {@code src/test/resources/cli} against the launcher and the packaged jar. */
class CliScriptTest {

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> session() throws IOException {
        List<Path> scripts;
        try (Stream<Path> files = Files.list(Checkout.ROOT.resolve("garden-cli/src/test/resources/cli"))) {
            scripts = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
        Path launcher = Checkout.ROOT.resolve("garden-cli/bin/garden");
        return scripts.stream()
                .map(script -> dynamicTest(script.getFileName().toString(), () -> {
                    Path own = Files.createTempDirectory(folder, "session");
                    new CliScript(script, own, launcher).run();
                }));
    }
}

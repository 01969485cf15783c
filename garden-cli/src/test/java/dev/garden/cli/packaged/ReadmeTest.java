package dev.garden.cli.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.cli.Checkout;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the README tells people to type. */
class ReadmeTest {

    @TempDir
    Path folder;

    @Test
    void hasExactlyTwoCommandsToSetUp() throws IOException {
        assertEquals(2, setUp().size());
        assertTrue(setUp().stream().allMatch(command -> command.lines().count() == 1));
    }

    @Test
    void itsCommandsAreShell() throws IOException, InterruptedException {
        for (String command : setUp()) {
            var process =
                    new ProcessBuilder("sh", "-n", "-c", command).inheritIO().start();
            assertEquals(0, process.waitFor(), command);
        }
    }

    @Test
    void continuousIntegrationRunsItsTestCommand() throws IOException {
        var run = Files.readAllLines(Checkout.ROOT.resolve(".ci/run"));
        assertEquals(setUp().get(1).strip(), run.get(run.size() - 1));
    }

    @Test
    void itsExampleCompiles() throws IOException {
        String example = blocks(readme(), "java").get(0);
        var source = new SimpleJavaFileObject(URI.create("string:///Example.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return example;
            }
        };
        String path = Checkout.jars().stream().map(Path::toString).collect(Collectors.joining(":"));
        var options = List.of("--release", "17", "-Xlint:all,-path", "-Werror", "-d", folder.toString(), "-cp", path);
        var said = new StringWriter();
        boolean fine = ToolProvider.getSystemJavaCompiler()
                .getTask(said, null, null, options, null, List.of(source))
                .call();
        assertTrue(fine, said::toString);
    }

    @Test
    void theFilesThatItNamesAreThere() throws IOException {
        var missing = Pattern.compile("]\\(([^):]+)\\)")
                .matcher(readme())
                .results()
                .map(match -> match.group(1))
                .filter(file -> !Files.exists(Checkout.ROOT.resolve(file)))
                .toList();
        assertEquals(List.of(), missing);
    }

    private static List<String> setUp() throws IOException {
        String text = readme();
        int start = text.indexOf("## Set up");
        return blocks(text.substring(start, text.indexOf("\n## ", start + 1)), "sh");
    }

    private static String readme() throws IOException {
        return Files.readString(Checkout.ROOT.resolve("README.md"));
    }

    private static List<String> blocks(String markdown, String language) {
        return Pattern.compile("(?ms)^```" + language + "\n(.*?)^```$")
                .matcher(markdown)
                .results()
                .map(match -> match.group(1))
                .toList();
    }
}

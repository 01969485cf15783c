package dev.garden.render.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.parser.VaultReader;
import dev.garden.render.SiteRenderer;
import dev.garden.render.output.SiteSink;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds a site in a JVM of its own, and looks at the classes that it loads. */
class EngineLoadingTest {

    private static final String ENGINES = "org.mozilla.javascript.|net.sourceforge.plantuml.|dev.garden.render.script.";

    @TempDir
    Path folder;

    /** What the other JVM runs. */
    static final class Build {
        private Build() {}

        public static void main(String[] arguments) throws IOException {
            var garden = VaultReader.of(Path.of(arguments[0])).read();
            SiteRenderer.builder().build().render(garden).writeTo(SiteSink.directory(Path.of(arguments[1])));
        }
    }

    @Test
    void aVaultWithoutMathCodeAndDiagramsLoadsNoEngine() throws Exception {
        assertEquals(List.of(), loaded("Just *text*, a [[link]], `code in a line`.\n\n```\nplain\n```\n"));
    }

    @Test
    void aFormulaLoadsTheTypesetterAlone() throws Exception {
        var loaded = loaded("$x^2$\n");
        assertTrue(loaded.stream().anyMatch(name -> name.startsWith("org.mozilla.javascript.")));
        assertTrue(loaded.stream().noneMatch(name -> name.startsWith("net.sourceforge.plantuml.")));
    }

    private List<String> loaded(String text) throws Exception {
        Path vault = Files.createDirectories(folder.resolve("vault"));
        Files.writeString(vault.resolve("Note.md"), "---\ndg-publish: true\n---\n" + text);
        Path log = folder.resolve("classes.log");
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load:file=" + log,
                        "-cp",
                        classPath(),
                        Build.class.getName(),
                        vault.toString(),
                        folder.resolve("out").toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        var engine = java.util.regex.Pattern.compile("(?:" + ENGINES.replace(".", "\\.") + ")\\S+");
        try (var lines = Files.lines(log)) {
            return lines.flatMap(line -> engine.matcher(line)
                            .results()
                            .map(found -> found.group())
                            .limit(1))
                    .toList();
        }
    }

    private static String classPath() {
        return Stream.of("jdk.module.path", "java.class.path", "surefire.test.class.path")
                .map(System::getProperty)
                .filter(Objects::nonNull)
                .filter(path -> !path.isEmpty())
                .collect(Collectors.joining(File.pathSeparator, testClasses() + File.pathSeparator, ""));
    }

    private static String testClasses() {
        return System.getProperty("garden.root") + "/garden-render/target/test-classes" + File.pathSeparator
                + System.getProperty("garden.root") + "/garden-render/target/classes";
    }
}

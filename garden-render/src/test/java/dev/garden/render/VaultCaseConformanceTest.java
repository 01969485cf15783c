package dev.garden.render;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.render.engine.BundledEngines;
import dev.garden.testing.VaultCase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * Every vault case; {@code variations} are further ones of our own for the rules of the others. Those that fail on purpose are listed in {@code conformance/known-failures.txt}; a listed case that passes fails
 * here. {@code -Dgarden.conformance=obsidian/links} runs one file (any beginning of {@code folder/file} will do) as if the list were
 * empty; {@code -Dgarden.conformance.update=true} rewrites the list. A summary is written to {@code target/conformance.txt}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VaultCaseConformanceTest {

    private static final List<String> FILES = List.of(
            "digital-garden/dates",
            "digital-garden/fields",
            "digital-garden/frontmatter",
            "digital-garden/icons",
            "digital-garden/metadata",
            "digital-garden/navigation",
            "digital-garden/paths",
            "digital-garden/permalinks",
            "digital-garden/placeholders",
            "digital-garden/publishing",
            "digital-garden/seed",
            "digital-garden/switches",
            "digital-garden/visibility",
            "obsidian-export/cases",
            "obsidian/blocks",
            "obsidian/breaks",
            "obsidian/callouts",
            "obsidian/code",
            "obsidian/comments",
            "obsidian/embeds",
            "obsidian/external",
            "obsidian/footnotes",
            "obsidian/formatting",
            "obsidian/headings",
            "obsidian/html",
            "obsidian/interplay",
            "obsidian/links",
            "obsidian/math",
            "obsidian/media",
            "obsidian/permalinks",
            "obsidian/properties",
            "obsidian/resolution",
            "obsidian/subpaths",
            "obsidian/tables",
            "obsidian/tags",
            "obsidian/tasks",
            "obsidian/unicode",
            "variations/blocks",
            "variations/breaks",
            "variations/callouts",
            "variations/comments",
            "variations/digital-garden",
            "variations/embeds",
            "variations/external",
            "variations/footnotes",
            "variations/formatting",
            "variations/headings",
            "variations/html",
            "variations/links",
            "variations/math",
            "variations/media",
            "variations/plume",
            "variations/properties",
            "variations/resolution",
            "variations/subpaths",
            "variations/tables",
            "variations/tags",
            "variations/tasks",
            "variations/unicode");

    private static final String ONLY = System.getProperty("garden.conformance", "");

    private static final boolean UPDATE = Boolean.getBoolean("garden.conformance.update");

    private final VaultCaseRunner runner = new VaultCaseRunner(BundledEngines.all());
    private final Set<String> known = known();
    private final TreeMap<String, int[]> tally = new TreeMap<>();
    private final TreeSet<String> failed = new TreeSet<>();

    @TestFactory
    Stream<DynamicContainer> follows() {
        return FILES.stream().filter(file -> file.startsWith(ONLY)).map(this::container);
    }

    private DynamicContainer container(String file) {
        String folder = file.substring(0, file.indexOf('/'));
        return DynamicContainer.dynamicContainer(
                file,
                cases(file).stream()
                        .map(example -> DynamicTest.dynamicTest(
                                example.name(), () -> check(file, folder + "/" + example.name(), example))));
    }

    private void check(String file, String key, VaultCase example) {
        String failures = failures(example);
        int[] passedOfAll = tally.computeIfAbsent(file, name -> new int[2]);
        passedOfAll[1]++;
        if (failures.isEmpty()) {
            passedOfAll[0]++;
        } else {
            failed.add(key);
        }
        if (UPDATE) {
            return;
        }
        if (known.contains(key)) {
            assertFalse(failures.isEmpty(), () -> key + " passes now: take it off the list of known failures");
        } else {
            assertTrue(failures.isEmpty(), () -> key + "\n" + failures + "\n\n" + example.describe());
        }
    }

    private String failures(VaultCase example) {
        try {
            return String.join("\n", runner.failures(example));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return e
                    + Stream.of(e.getStackTrace())
                            .limit(12)
                            .map(frame -> "\n    at " + frame)
                            .collect(Collectors.joining());
        }
    }

    @AfterAll
    void summarise() throws IOException {
        var lines = tally.entrySet().stream()
                .map(entry -> "%4d of %4d  %s".formatted(entry.getValue()[0], entry.getValue()[1], entry.getKey()))
                .collect(Collectors.toList());
        int passed = tally.values().stream().mapToInt(counts -> counts[0]).sum();
        int all = tally.values().stream().mapToInt(counts -> counts[1]).sum();
        lines.add("%4d of %4d  vault cases".formatted(passed, all));
        Files.write(Path.of("target/conformance.txt"), lines);
        System.out.println(String.join("\n", lines));
        if (UPDATE && ONLY.isEmpty()) {
            Files.write(Path.of("src/test/resources/conformance/known-failures.txt"), failed);
        }
    }

    private static List<VaultCase> cases(String file) {
        try {
            return VaultCase.read(resource("/conformance/" + file + ".json"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Set<String> known() {
        if (!ONLY.isEmpty()) {
            return Set.of();
        }
        try (InputStream file = resource("/conformance/known-failures.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.replaceFirst("\\s+#.*", "").strip())
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static InputStream resource(String path) {
        return VaultCaseConformanceTest.class.getResourceAsStream(path);
    }
}

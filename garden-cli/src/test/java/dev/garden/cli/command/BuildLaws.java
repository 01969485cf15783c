package dev.garden.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.cli.console.Console;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build after any change comes to what a build from nothing comes to. */
class BuildLaws {

    private static final int EDITS = Integer.getInteger("garden.edits", 25);

    @TempDir
    Path folder;

    private Path vault;

    private int builds;

    /** An edit of the vault, or damage to the output. */
    private interface Edit {
        void apply(Path file, Random random) throws IOException;
    }

    private static final Edit APPEND = (file, random) -> Files.writeString(
            file, Files.readString(file) + "\nMore [[Note" + random.nextInt(6) + "]] #t" + random.nextInt(4));

    private static final Edit SWAP = (file, random) -> {
        var time = Files.getLastModifiedTime(file);
        String text = Files.readString(file);
        Files.writeString(file, text.replace('e', 'E').equals(text) ? text.replace('E', 'e') : text.replace('e', 'E'));
        Files.setLastModifiedTime(file, time); // neither size nor time tells
    };

    private static final Edit DELETE = (file, random) -> Files.delete(file);

    @BeforeEach
    void vault() throws IOException {
        vault = Files.createDirectories(folder.resolve("vault"));
        Files.writeString(vault.resolve("garden.yml"), "title: Test\nnav: false\n");
        for (int i = 0; i < 6; i++) {
            note(i);
        }
    }

    private void note(int number) throws IOException {
        Files.writeString(
                vault.resolve("Note" + number + ".md"),
                "---\ndg-publish: true\ncreated: 2024-01-01\n---\nSee [[Note" + (number + 1)
                        + "]] and ![[pic.svg]].\n");
        Files.writeString(vault.resolve("pic.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    }

    private String build(Path out) {
        return build(out, List.of());
    }

    private String build(Path out, List<String> more) {
        var talk = new ByteArrayOutputStream();
        var line = new ArrayList<>(List.of("build", vault.toString(), "-o", out.toString()));
        line.addAll(more);
        var stream = new PrintStream(talk, true, StandardCharsets.UTF_8);
        int status = GardenCommand.run(Console.of(stream, stream), line.toArray(String[]::new));
        return status + talk.toString(StandardCharsets.UTF_8).replaceAll("in \\S+:|[\\d.]+ m?s\\b", "");
    }

    private static Map<String, String> files(Path site) throws IOException {
        var files = new TreeMap<String, String>();
        try (var all = Files.walk(site)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(site.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    private Path fresh() {
        return folder.resolve("fresh" + builds++);
    }

    @Test
    void everyEditLeavesWhatABuildFromNothingLeaves() throws IOException {
        Path out = folder.resolve("out");
        build(out);
        var random = new Random(7);
        for (int i = 0; i < EDITS; i++) {
            edit(random.nextInt(6) == 0 ? out : vault, random);
            build(out);
            Path fresh = fresh();
            build(fresh);
            assertEquals(files(fresh), files(out));
        }
    }

    private void edit(Path place, Random random) throws IOException {
        List<Path> files;
        try (var all = Files.walk(place)) {
            files = all.filter(file -> file.toString().matches(".*\\.(md|svg|html|css)"))
                    .sorted()
                    .toList();
        }
        if (files.size() < 4) {
            note(random.nextInt(6));
            return;
        }
        var edit = List.of(APPEND, SWAP, SWAP, DELETE).get(random.nextInt(4));
        edit.apply(files.get(random.nextInt(files.size())), random);
    }

    @Test
    void aBuildThatChangesNothingSaysWhatAFullOneSays() throws IOException {
        Files.writeString(vault.resolve("Note3.md"), "---\ndg-publish: true\n---\n[[Nowhere]] <b>\n");
        Path out = folder.resolve("out");
        String first = build(out);
        String kept = build(out);
        assertEquals(first.replaceAll("\\d+ written", "nothing changed"), kept);
        assertTrue(kept.contains("2 warnings"), kept);
        assertEquals("1", build(out, List.of("--strict")).substring(0, 1));
        assertEquals("0", build(out).substring(0, 1));
    }

    @Test
    void everyOptionCounts() throws IOException {
        Path out = folder.resolve("out");
        build(out);
        for (List<String> options : List.of(
                List.of("--base-url", "https://example.org/"),
                List.of("--theme", "manual"),
                List.of("--publish", "all"))) {
            build(out, options);
            Path fresh = fresh();
            build(fresh, options);
            assertEquals(files(fresh), files(out));
        }
    }

    @Test
    void aThemeThatIsEditedCounts() throws IOException {
        Path theme = Files.createDirectories(folder.resolve("theme/assets/css")).resolve("more.css");
        Files.writeString(folder.resolve("theme/theme.yml"), "name: mine\nextends: garden\n");
        Files.writeString(theme, "b { color: red }");
        Path out = folder.resolve("out");
        var options = List.of("--theme", folder.resolve("theme").toString());
        build(out, options);
        Files.writeString(theme, "b { color: tan }");
        build(out, options);
        assertTrue(files(out).values().stream().anyMatch(text -> text.contains("color: tan")));
    }
}

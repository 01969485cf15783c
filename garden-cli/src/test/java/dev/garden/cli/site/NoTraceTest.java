package dev.garden.cli.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.parser.VaultReader.Publish;
import dev.garden.testing.SharedFiles;
import dev.garden.testing.Traces;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is not published, and what is protected, is nowhere in the output: no name of a file, no byte of one. */
class NoTraceTest {

    /** Words that occur only in unpublished notes of the plugin's test vault, or in a comment of a published one. */
    private static final List<String> UNPUBLISHED = List.of(
            "897989",
            "honestly not sure what blocks are",
            "love-dat-josn",
            "oneliner",
            "asdf++",
            "Intentionally UNPUBLISHED",
            "There must be a limit",
            "recursive linking yay",
            "Spice it up",
            "I can go deeper",
            "How deep can you go",
            "as far as we can go",
            "this note is about foo",
            "Here is a header with only Chinese",
            "be visible when transcluding",
            "etjlThVL",
            "tis an image",
            "SvNLuaih",
            "excalidraw-plugin",
            "This is above the header",
            "Body under header",
            "A header: With a colon",
            "garden-gate",
            "THEY'LL NEVER FIND ME");

    /** Words of the protected note of the seed garden that no other note has. */
    private static final List<String> PROTECTED = List.of("词汇表更紧凑", "扩展到字节级别");

    @TempDir
    Path out;

    @Test
    void nothingOfAnUnpublishedNote() throws IOException {
        Built.site(SharedFiles.require("corpora/dg-test-vault"), Publish.AS_SET, out);
        assertEquals(List.of(), traces(UNPUBLISHED));
    }

    @Test
    void nothingOfAProtectedNote() throws IOException {
        Path note = SharedFiles.require("corpora/seed-garden/大语言模型学习/分词/BBPE：字节级别的BPE分词技术解析与应用.md");
        assertTrue(PROTECTED.stream().allMatch(Files.readString(note)::contains));
        Built.site(SharedFiles.require("corpora/seed-garden"), Publish.AS_SET, out);
        assertEquals(List.of(), traces(PROTECTED));
    }

    @Test
    void findsWordsInNamesAndInOtherForms() throws IOException {
        Files.writeString(out.resolve("oneliner.html"), "x");
        Files.writeString(out.resolve("a.json"), "{\"b\":\"\\u5b57\\u8282\\u7ea7BPE\"}");
        Files.writeString(out.resolve("b.html"), "%E5%AD%97%E8%8A%82%E7%BA%A7BPE");
        var found = new ArrayList<>(traces(List.of("字节级BPE")));
        found.addAll(traces(List.of("oneliner")));
        assertEquals(List.of("a.json: 字节级BPE", "b.html: 字节级BPE", "oneliner.html: oneliner"), found);
    }

    private List<String> traces(List<String> words) throws IOException {
        var found = new ArrayList<String>();
        for (Path file : files()) {
            String name = out.relativize(file).toString();
            byte[] content = Files.readAllBytes(file);
            words.stream()
                    .filter(word -> Traces.of(word).in(name, content))
                    .forEach(word -> found.add(name + ": " + word));
        }
        return found;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(out)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}

package dev.garden.render.law;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.model.Garden;
import dev.garden.model.Note;
import dev.garden.model.source.VaultPath;
import dev.garden.parser.VaultReader;
import dev.garden.parser.VaultReader.Publish;
import dev.garden.parser.vault.MemorySource;
import dev.garden.parser.vault.SourceFile;
import dev.garden.parser.vault.VaultSource;
import dev.garden.render.NoteRenderer;
import dev.garden.render.output.OutputPath;
import dev.garden.render.spi.Engines;
import dev.garden.render.spi.SiteUrls;
import dev.garden.testing.MarkdownTexts;
import dev.garden.testing.SharedFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for the site of every vault, however it is read and rendered. */
class PageLaws {

    @RepeatedTest(8)
    void theSameVaultInAnotherOrderIsTheSameSite(RepetitionInfo repetition) throws IOException {
        var random = new Random(repetition.getCurrentRepetition());
        var source = MemorySource.of(vault(random));
        var shuffled = new ArrayList<>(source.files());
        Collections.shuffle(shuffled, random);
        Map<String, byte[]> site = new Sites().build(read(source));
        Map<String, byte[]> other = new Sites().build(read(new Reordered(source, shuffled)));
        assertEquals(site.keySet(), other.keySet());
        site.forEach((path, bytes) -> assertArrayEquals(bytes, other.get(path), path));
    }

    @RepeatedTest(8)
    void aPageHoldsWhatItsNoteIsAlone(RepetitionInfo repetition) throws IOException {
        assertPagesHoldBodies(read(MemorySource.of(vault(new Random(repetition.getCurrentRepetition())))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dg-test-vault", "obsidian-help/en", "seed-garden"})
    void aPageOfARealVaultHoldsWhatItsNoteIsAlone(String corpus) throws IOException {
        assertPagesHoldBodies(VaultReader.of(SharedFiles.require("corpora/" + corpus))
                .withPublish(Publish.ALL)
                .read());
    }

    private static void assertPagesHoldBodies(Garden garden) throws IOException {
        Map<String, byte[]> site = new Sites().build(garden);
        List<String> different = garden.publishedNotes()
                .filter(note -> !note.isProtected())
                .filter(note -> !page(site, note).contains(alone(garden, note).strip()))
                .map(note -> note.path().value())
                .toList();
        assertEquals(List.of(), different);
        assertTrue(site.size() > 3);
    }

    private static String page(Map<String, byte[]> site, Note note) {
        return new String(site.get(OutputPath.ofPage(note.permalink()).value()), StandardCharsets.UTF_8);
    }

    private static String alone(Garden garden, Note note) {
        String inner = note.permalink().inner();
        var root = new SiteUrls(inner.isEmpty() ? "./" : "../".repeat(inner.split("/").length));
        return NoteRenderer.builder(garden)
                .engines(Engines.NONE)
                .urls(root)
                .build()
                .renderBody(note);
    }

    private static Garden read(VaultSource source) throws IOException {
        return VaultReader.of(source).withPublish(Publish.ALL).read();
    }

    /** {@return notes that lead to each other in every way, and one of any text at all} */
    private static Map<String, String> vault(Random random) {
        var files = SecretVault.files(random.nextInt(1000), 0);
        files.put("any.md", String.join("", MarkdownTexts.any(random)));
        files.put("b/any.md", "![[any]]\n\n" + String.join("", MarkdownTexts.any(random)));
        return files;
    }

    private record Reordered(VaultSource source, List<SourceFile> files) implements VaultSource {
        @Override
        public byte[] read(VaultPath path) throws IOException {
            return source.read(path);
        }
    }
}

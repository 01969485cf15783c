package dev.garden.render.feature.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.garden.render.output.OutputContent;
import dev.garden.render.output.OutputPath;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SearchIndexWriterTest {

    private static final int PIECE = 13_000;

    private final ObjectMapper json = new ObjectMapper();

    private static Map<String, byte[]> write(List<SearchDocument> notes) throws IOException {
        var bytes = new TreeMap<String, byte[]>();
        var files = new SearchIndexWriter(notes).write(new SearchTexts(Map.of("none", "nothing")));
        for (Map.Entry<OutputPath, OutputContent> file : files.entrySet()) {
            try (InputStream in = file.getValue().open()) {
                bytes.put(file.getKey().toString(), in.readAllBytes());
            }
        }
        return bytes;
    }

    private static SearchDocument note(String title, String text) {
        return new SearchDocument(
                title, title + "/", List.of(), List.of("a/b"), List.of(new TextSection("", List.of(), text)));
    }

    private JsonNode read(Map<String, byte[]> files, String name) throws IOException {
        return json.readTree(files.get("search/" + name));
    }

    @Test
    void saysWhichPassagesHoldATerm() throws IOException {
        var files = write(List.of(note("One", "cat"), note("Two", "cat cat"), note("Cat", "")));
        JsonNode terms = read(files, "terms/0.json");
        assertEquals("[-60,3,-4,2,-2,1]", terms.get("cat").toString());
        assertEquals("[-19,1,1,1]", terms.get("#a").toString());
        assertEquals("[1,1,1]", read(files, "index.json").get("passages").toString());
        assertEquals("Two", read(files, "texts/1.json").get("title").asText());
    }

    @Test
    void writesPiecesOfABoundedSizeAndSaysWhereEachBegins() throws IOException {
        var files = write(new SyntheticNotes().notes(600));
        JsonNode index = read(files, "index.json");
        assertTrue(index.get("terms").size() > 20, index.toString());
        for (int i = 1; i < index.get("terms").size(); i++) {
            String start = index.get("terms").get(i).asText();
            read(files, "terms/" + i + ".json")
                    .fieldNames()
                    .forEachRemaining(term -> assertTrue(term.compareTo(start) >= 0, start));
            read(files, "terms/" + (i - 1) + ".json")
                    .fieldNames()
                    .forEachRemaining(term -> assertTrue(term.compareTo(start) < 0, start));
        }
        files.remove("search/index.json");
        files.forEach((name, bytes) -> assertTrue(bytes.length < PIECE || name.contains("/words/"), name));
    }

    @Test
    void writesTheSameBytesForTheSameNotesAndAnotherVersionForOthers() throws IOException {
        var notes = new SyntheticNotes().notes(50);
        var first = write(notes);
        var second = write(notes);
        assertEquals(first.keySet(), second.keySet());
        first.forEach((name, bytes) -> assertEquals(new String(bytes), new String(second.get(name)), name));
        assertNotEquals(
                read(first, "index.json").get("version"),
                read(write(notes.subList(1, 50)), "index.json").get("version"));
    }

    @Test
    void keepsTheWordsOfWhichOthersMayBeSlips() throws IOException {
        var files = write(List.of(note("Attention", "of 4444 attention ab 注意力 Tranformer")));
        assertEquals(
                "[\"attention\",\"tranformer\"]", read(files, "words/0.json").toString());
    }

    @Test
    void writesAnEmptyIndexForAGardenWithoutNotes() throws IOException {
        var files = write(List.of());
        assertEquals(List.of("search/index.json"), List.copyOf(files.keySet()));
        assertEquals("[]", read(files, "index.json").get("terms").toString());
    }
}

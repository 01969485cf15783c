package dev.garden.render.feature.search;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.garden.render.output.OutputContent;
import dev.garden.render.output.OutputPath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes the index: {@code search/terms/N.json} hold a stretch of the sorted terms each, {@code search/notes/N.json} the texts of a
 * few notes, {@code search/index.json} says where each stretch begins. Shards are bounded in size, so that what a query fetches
 * does not grow with the garden.
 */
final class SearchIndexWriter {

    private static final String FOLDER = "search/";
    private static final int SHARD_POSTINGS = 5_000;
    private static final int SHARD_TERMS = 2_000;
    private static final int GROUP_CHARACTERS = 12_000;
    private static final JsonFactory JSON = new JsonFactory();

    private final List<SearchDocument> documents;
    private final SearchIndex index;
    private final SortedMap<OutputPath, OutputContent> files = new TreeMap<>();

    SearchIndexWriter(List<SearchDocument> documents, SearchIndex index) {
        this.documents = documents;
        this.index = index;
    }

    SortedMap<OutputPath, OutputContent> write(SearchTexts texts) {
        List<String> shards = writeTerms();
        List<Integer> groups = writeNotes();
        add("index.json", json -> {
            json.writeStartObject();
            json.writeNumberField("notes", documents.size());
            json.writeArrayFieldStart("terms");
            for (String first : shards) {
                json.writeString(first);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("groups");
            for (int first : groups) {
                json.writeNumber(first);
            }
            json.writeEndArray();
            writeWords(json, texts);
            json.writeEndObject();
        });
        return files;
    }

    private static void writeWords(JsonGenerator json, SearchTexts texts) throws IOException {
        json.writeObjectFieldStart("words");
        for (Map.Entry<String, String> word : texts.words().entrySet()) {
            json.writeStringField(word.getKey(), word.getValue());
        }
        json.writeEndObject();
    }

    /** {@return the first term of each shard} */
    private List<String> writeTerms() {
        var firsts = new ArrayList<String>();
        var shard = new TreeMap<String, SortedMap<Integer, Integer>>();
        int postings = 0;
        for (var entry : index.postings().entrySet()) {
            boolean full = postings + entry.getValue().size() > SHARD_POSTINGS || shard.size() >= SHARD_TERMS;
            if (full && !shard.isEmpty()) {
                firsts.add(writeShard(firsts.size(), shard));
                shard.clear();
                postings = 0;
            }
            shard.put(entry.getKey(), entry.getValue());
            postings += entry.getValue().size();
        }
        if (!shard.isEmpty()) {
            firsts.add(writeShard(firsts.size(), shard));
        }
        return firsts;
    }

    private String writeShard(int number, SortedMap<String, SortedMap<Integer, Integer>> shard) {
        add("terms/" + number + ".json", json -> {
            json.writeStartObject();
            for (var entry : shard.entrySet()) {
                json.writeArrayFieldStart(entry.getKey());
                writePostings(json, entry.getValue());
                json.writeEndArray();
            }
            json.writeEndObject();
        });
        return shard.firstKey();
    }

    /** Note numbers as differences: small numbers compress well. */
    private static void writePostings(JsonGenerator json, SortedMap<Integer, Integer> postings) throws IOException {
        int previous = 0;
        for (Map.Entry<Integer, Integer> posting : postings.entrySet()) {
            json.writeNumber(posting.getKey() - previous);
            json.writeNumber(posting.getValue());
            previous = posting.getKey();
        }
    }

    /** {@return the number of the first note of each group} */
    private List<Integer> writeNotes() {
        var firsts = new ArrayList<Integer>();
        int start = 0;
        int size = 0;
        for (int number = 0; number < documents.size(); number++) {
            size += size(documents.get(number));
            if (size >= GROUP_CHARACTERS || number == documents.size() - 1) {
                writeGroup(firsts.size(), documents.subList(start, number + 1));
                firsts.add(start);
                start = number + 1;
                size = 0;
            }
        }
        return firsts;
    }

    private static int size(SearchDocument document) {
        return document.sections().stream()
                .mapToInt(section -> section.text().length())
                .sum();
    }

    private void writeGroup(int number, List<SearchDocument> group) {
        add("notes/" + number + ".json", json -> {
            json.writeStartArray();
            for (SearchDocument document : group) {
                writeNote(json, document);
            }
            json.writeEndArray();
        });
    }

    private static void writeNote(JsonGenerator json, SearchDocument document) throws IOException {
        json.writeStartObject();
        json.writeStringField("title", document.title());
        json.writeStringField("href", document.href());
        writeTexts(json, "aliases", document.aliases());
        writeTexts(json, "tags", document.tags());
        json.writeArrayFieldStart("sections");
        for (TextSection section : document.sections()) {
            json.writeStartArray();
            json.writeString(section.anchor());
            json.writeString(section.heading());
            json.writeString(section.text());
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writeTexts(JsonGenerator json, String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    private void add(String name, Body body) {
        var bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            body.write(json);
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory cannot be written", impossible);
        }
        files.put(OutputPath.of(FOLDER + name), OutputContent.of(bytes.toByteArray()));
    }

    /** Writes the content of one file. */
    @FunctionalInterface
    private interface Body {
        void write(JsonGenerator json) throws IOException;
    }
}

package dev.garden.render.feature.search;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.garden.render.output.OutputContent;
import dev.garden.render.output.OutputPath;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes the index: {@code search/terms/N.json} hold a stretch of the sorted terms each, {@code search/words/N.json} one of the words
 * for spelling, {@code search/texts/N.json} one passage, and {@code search/index.json} says where each stretch begins. All but the last
 * are bounded in size, so that what a query fetches does not grow with the garden.
 */
final class SearchIndexWriter {

    /** In bytes of JSON, of which compression leaves about a third. */
    private static final int SHARD = 9_000;

    /** Quotes, colon, brackets and comma around a term and its numbers. */
    private static final int SIGNS = 6;

    private static final int SHARD_WORDS = 3_000;

    /** Ends the first letters of a word; sorts before all that may follow them. */
    private static final String BEGINNING = "*";

    private final List<SearchDocument> documents;
    private final List<Passage> passages = new ArrayList<>();
    private final List<Integer> counts = new ArrayList<>();
    private final JsonFiles files = new JsonFiles();

    SearchIndexWriter(List<SearchDocument> documents) {
        this.documents = documents;
        for (SearchDocument document : documents) {
            List<Passage> cut = Passages.of(document);
            passages.addAll(cut);
            counts.add(cut.size());
        }
    }

    SortedMap<OutputPath, OutputContent> write(SearchTexts texts) {
        List<Map.Entry<String, Postings>> terms = SearchIndex.terms(passages);
        List<String> shards = writeTerms(terms);
        List<String> spelling = writeSpelling(SpellingWords.of(terms));
        for (int number = 0; number < passages.size(); number++) {
            Passage passage = passages.get(number);
            files.add("texts/" + number + ".json", json -> writePassage(json, passage));
        }
        files.add("index.json", json -> {
            json.writeStartObject();
            json.writeStringField("version", files.version());
            json.writeNumberField("notes", documents.size());
            JsonFiles.writeTexts(json, "terms", shards);
            JsonFiles.writeTexts(json, "spelling", spelling);
            writeCounts(json);
            writeWords(json, texts);
            json.writeEndObject();
        });
        return files.all();
    }

    private void writeCounts(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("passages");
        for (int count : counts) {
            json.writeNumber(count);
        }
        json.writeEndArray();
    }

    private static void writeWords(JsonGenerator json, SearchTexts texts) throws IOException {
        json.writeObjectFieldStart("words");
        for (Map.Entry<String, String> word : texts.words().entrySet()) {
            json.writeStringField(word.getKey(), word.getValue());
        }
        json.writeEndObject();
    }

    /** {@return where each shard begins} */
    private List<String> writeTerms(List<Map.Entry<String, Postings>> terms) {
        var starts = new ArrayList<String>();
        var shard = new TreeMap<String, String>();
        String last = "";
        int size = 0;
        for (Map.Entry<String, String> entry : entries(terms).entrySet()) {
            int more = Passages.size(entry.getKey()) + entry.getValue().length() + SIGNS;
            if (size + more > SHARD && !shard.isEmpty()) {
                starts.add(writeShard(starts.size(), shard, last));
                last = shard.lastKey();
                shard.clear();
                size = 0;
            }
            shard.put(entry.getKey(), entry.getValue());
            size += more;
        }
        if (!shard.isEmpty()) {
            starts.add(writeShard(starts.size(), shard, last));
        }
        return starts;
    }

    private SortedMap<String, String> entries(List<Map.Entry<String, Postings>> terms) {
        var entries = new TreeMap<String, String>();
        for (Map.Entry<String, Postings> term : terms) {
            var text = new StringBuilder();
            term.getValue().appendTo(text);
            entries.put(term.getKey(), text.toString());
        }
        Beginnings.of(terms, notes()).forEach(entry -> entries.put(entry.getKey() + BEGINNING, entry.getValue()));
        return entries;
    }

    /** {@return the number of the note of each passage} */
    private int[] notes() {
        int[] notes = new int[passages.size()];
        int passage = 0;
        for (int note = 0; note < counts.size(); note++) {
            for (int i = 0; i < counts.get(note); i++) {
                notes[passage++] = note;
            }
        }
        return notes;
    }

    private String writeShard(int number, SortedMap<String, String> shard, String before) {
        files.add("terms/" + number + ".json", json -> {
            json.writeStartObject();
            for (Map.Entry<String, String> entry : shard.entrySet()) {
                json.writeFieldName(entry.getKey());
                json.writeRawValue("[" + entry.getValue() + "]");
            }
            json.writeEndObject();
        });
        return start(before, shard.firstKey());
    }

    /** {@return as much of {@code first} as sets it apart from what stands before it} */
    private static String start(String before, String first) {
        int same = 0;
        while (same < before.length() && before.charAt(same) == first.charAt(same)) {
            same++;
        }
        int length = Math.min(first.length(), same + 1);
        boolean half = Character.isHighSurrogate(first.charAt(length - 1)) && length < first.length();
        return first.substring(0, half ? length + 1 : length);
    }

    /** {@return the first word of each file} */
    private List<String> writeSpelling(List<String> words) {
        var firsts = new ArrayList<String>();
        for (int from = 0; from < words.size(); from += SHARD_WORDS) {
            List<String> part = words.subList(from, Math.min(words.size(), from + SHARD_WORDS));
            files.add("words/" + firsts.size() + ".json", json -> {
                json.writeStartArray();
                for (String word : part) {
                    json.writeString(word);
                }
                json.writeEndArray();
            });
            firsts.add(part.get(0));
        }
        return firsts;
    }

    private static void writePassage(JsonGenerator json, Passage passage) throws IOException {
        SearchDocument document = passage.document();
        json.writeStartObject();
        json.writeStringField("title", document.title());
        json.writeStringField("href", document.href());
        JsonFiles.writeTexts(json, "aliases", document.aliases());
        JsonFiles.writeTexts(json, "tags", passage.first() ? document.tags() : List.of());
        json.writeArrayFieldStart("sections");
        for (TextSection section : passage.sections()) {
            json.writeStartArray();
            json.writeString(section.anchor());
            json.writeString(section.text());
            for (String heading : section.path()) {
                json.writeString(heading);
            }
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}

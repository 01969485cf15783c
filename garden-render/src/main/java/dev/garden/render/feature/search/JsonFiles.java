package dev.garden.render.feature.search;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.garden.render.output.OutputContent;
import dev.garden.render.output.OutputPath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;

/** The files of the index. */
final class JsonFiles {

    private static final String FOLDER = "search/";
    private static final JsonFactory JSON = new JsonFactory();

    private final SortedMap<OutputPath, OutputContent> files = new TreeMap<>();
    private final CRC32 sum = new CRC32();

    void add(String name, Body body) {
        var bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            body.write(json);
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory cannot be written", impossible);
        }
        sum.update(bytes.toByteArray());
        files.put(OutputPath.of(FOLDER + name), OutputContent.of(bytes.toByteArray()));
    }

    /** {@return a name for what was added so far: a browser must not answer from pieces of an older index} */
    String version() {
        return Long.toHexString(sum.getValue());
    }

    SortedMap<OutputPath, OutputContent> all() {
        return files;
    }

    static void writeTexts(JsonGenerator json, String name, Iterable<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    /** Writes the content of one file. */
    @FunctionalInterface
    interface Body {
        void write(JsonGenerator json) throws IOException;
    }
}

package dev.garden.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * A case of a Markdown specification: a text and the HTML that it gives.
 *
 * @param name its number or name, unique in its file
 * @param section which part of the specification it is about
 * @param markdown the text
 * @param html what it gives
 * @param strict what it gives by the letter of CommonMark; the same where nothing else is said
 * @param extensions the extensions of GitHub Flavored Markdown that the example is about
 */
public record MarkdownCase(
        String name, String section, String markdown, String html, String strict, List<String> extensions) {

    /** {@return the cases of a file, given as a stream because a module hides its resources from other modules} */
    public static List<MarkdownCase> read(InputStream file) throws IOException {
        try (file) {
            JsonNode cases = new ObjectMapper().readTree(file);
            return StreamSupport.stream(cases.spliterator(), false)
                    .map(MarkdownCase::of)
                    .toList();
        }
    }

    private static MarkdownCase of(JsonNode json) {
        String html = json.get("html").asText();
        String name = json.has("name")
                ? json.get("name").asText()
                : json.get("example").asText();
        String strict = json.path("commonmark").asText(html);
        List<String> extensions = new ArrayList<>();
        json.path("extensions").forEach(extension -> extensions.add(extension.asText()));
        String section = json.path("section").asText();
        return new MarkdownCase(name, section, json.get("markdown").asText(), html, strict, extensions);
    }

    @Override
    public String toString() {
        return name + " (" + section + ")";
    }
}

package dev.garden.testing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A tiny vault and what a reader, or a program, must see of it.
 *
 * @param name unique in its folder
 * @param json all of the case, as {@link PlainJson}
 */
public record VaultCase(String name, Map<?, ?> json) {

    /** {@return the cases of a file, given as a stream because a module hides its resources from other modules} */
    public static List<VaultCase> read(InputStream file) throws IOException {
        try (file) {
            var cases = (List<?>) PlainJson.parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
            return cases.stream()
                    .map(json -> (Map<?, ?>) json)
                    .map(json -> new VaultCase(String.valueOf(json.get("name")), json))
                    .toList();
        }
    }

    /** {@return the vault: path to text} */
    @SuppressWarnings("unchecked")
    public Map<String, String> files() {
        return (Map<String, String>) json.get("files");
    }

    /** {@return the vault path of the note that is looked at} */
    public String page() {
        return String.valueOf(json.get("page"));
    }

    /** {@return whether only marked notes are published} */
    public boolean isMarked() {
        return "marked".equals(json.get("publish"));
    }

    /** {@return what must hold for the HTML of the page's body, one check an entry} */
    public List<?> expect() {
        return list("expect").orElse(List.of());
    }

    /** {@return the list under {@code key}, if there is one} */
    public Optional<List<?>> list(String key) {
        return Optional.ofNullable((List<?>) json.get(key));
    }

    /** {@return the object under {@code key}, if there is one} */
    public Optional<Map<?, ?>> object(String key) {
        return Optional.ofNullable((Map<?, ?>) json.get(key));
    }

    /** {@return the text under {@code key}, if there is one} */
    public Optional<String> text(String key) {
        return Optional.ofNullable((String) json.get(key));
    }

    /** {@return why the rule holds, and the vault, for the text of a failure} */
    public String describe() {
        var text = new StringBuilder(String.valueOf(json.get("why")));
        files().forEach((path, content) ->
                text.append("\n--- ").append(path).append('\n').append(content));
        return text.toString();
    }
}

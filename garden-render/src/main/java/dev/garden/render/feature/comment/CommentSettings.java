package dev.garden.render.feature.comment;

import dev.garden.model.property.PropertyValue;
import dev.garden.model.setting.SettingKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The settings of comments.
 *
 * @since 0.1
 */
public final class CommentSettings {

    private static final Pattern SCRIPT = Pattern.compile("https://[A-Za-z0-9.-]+(?::[0-9]+)?/[^\\s\"<>]*");

    /** What a script element takes; {@code src} is the setting beside it, and handlers are code. */
    private static final Pattern ATTRIBUTE = Pattern.compile("(?!on)(?!src)[a-z][a-z0-9-]*");

    /** {@code comments.script}. */
    public static final SettingKey<String> SCRIPT_ADDRESS = new SettingKey<>(
            "comments.script",
            "an address such as https://giscus.app/client.js",
            "",
            CommentSettings::script,
            "The script of a comment service, such as giscus or utterances: fetched when a reader asks for comments, not before.",
            "{\"type\":\"string\",\"format\":\"uri\"}");

    /** {@code comments.attributes}. */
    public static final SettingKey<Map<String, String>> ATTRIBUTES = new SettingKey<>(
            "comments.attributes",
            "names of attributes with their values",
            Map.of(),
            CommentSettings::attributes,
            "Attributes of that script, as the service gives them, such as `data-repo`.",
            "{\"type\":\"object\"}");

    private CommentSettings() {}

    /** {@return every key of this package} */
    public static List<SettingKey<?>> keys() {
        return List.of(SCRIPT_ADDRESS, ATTRIBUTES);
    }

    private static Optional<String> script(PropertyValue value) {
        String text = value.text().strip();
        return text.isEmpty() || SCRIPT.matcher(text).matches() ? Optional.of(text) : Optional.empty();
    }

    private static Optional<Map<String, String>> attributes(PropertyValue value) {
        if (!(value instanceof PropertyValue.Entries map)
                || !map.entries().keySet().stream()
                        .allMatch(name -> ATTRIBUTE.matcher(name).matches())) {
            return Optional.empty();
        }
        var attributes = new TreeMap<String, String>();
        map.entries().forEach((name, text) -> attributes.put(name, text.text()));
        return Optional.of(attributes);
    }
}

package dev.garden.render.theme;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What {@code theme.yml} says.
 *
 * @param name by which templates and settings call the theme
 * @param description in one sentence
 * @param base the bundled theme that it builds on; null for none
 * @param options of its own
 * @param styles its style sheets in order; empty for all that lie in {@code assets/css}
 * @param assets its other assets, relative to {@code assets}
 */
record ThemeManifest(
        String name,
        String description,
        @Nullable String base,
        List<ThemeOption> options,
        List<String> styles,
        List<String> assets) {

    private static final Set<String> KEYS =
            Set.of("name", "version", "description", "extends", "options", "styles", "assets");

    static ThemeManifest read(String yaml, String place) {
        JsonNode root = Yaml.read(yaml, place + "/theme.yml");
        root.fieldNames().forEachRemaining(key -> {
            if (!KEYS.contains(key)) {
                throw new ThemeException(place + "/theme.yml: there is no key \"" + key + "\"; there are "
                        + String.join(", ", KEYS.stream().sorted().toList()));
            }
        });
        return new ThemeManifest(
                root.path("name").asText(place),
                root.path("description").asText(""),
                root.hasNonNull("extends") ? root.get("extends").asText() : null,
                options(root.path("options"), place),
                texts(root.path("styles")),
                texts(root.path("assets")));
    }

    private static List<String> texts(JsonNode list) {
        var texts = new ArrayList<String>();
        list.forEach(item -> texts.add(item.asText()));
        return texts;
    }

    private static List<ThemeOption> options(JsonNode map, String place) {
        var options = new ArrayList<ThemeOption>();
        map.properties().forEach(entry -> options.add(option(entry.getKey(), entry.getValue(), place)));
        return options;
    }

    private static ThemeOption option(String name, JsonNode node, String place) {
        var option = new ThemeOption(
                name,
                type(node.path("type").asText("text"), name, place),
                node.path("default").asText(""),
                texts(node.path("choices")),
                node.path("description").asText(""));
        if (!option.allows(option.standard())) {
            throw new ThemeException(place + "/theme.yml: the default of \"" + name + "\" must be " + option.expects());
        }
        return option;
    }

    private static ThemeOption.Type type(String word, String name, String place) {
        return Arrays.stream(ThemeOption.Type.values())
                .filter(type -> type.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(() -> new ThemeException(
                        place + "/theme.yml: the type of \"" + name + "\" must be text, flag, choice, color or size"));
    }
}

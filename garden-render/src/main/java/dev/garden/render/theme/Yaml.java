package dev.garden.render.theme;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads the small YAML files of a theme. */
final class Yaml {

    private static final YAMLMapper MAPPER = new YAMLMapper();

    private Yaml() {}

    /**
     * {@return the tree of a YAML text}
     *
     * @throws ThemeException if it is no YAML
     */
    static JsonNode read(String text, String name) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException wrong) {
            int line = wrong.getLocation() == null ? 0 : wrong.getLocation().getLineNr();
            throw new ThemeException(name + ":" + line + ": " + wrong.getOriginalMessage(), wrong);
        }
    }

    /** {@return the texts of a YAML map, names of groups joined by dots} */
    static Map<String, String> flat(String text, String name) {
        var texts = new LinkedHashMap<String, String>();
        flatten("", read(text, name), texts);
        return texts;
    }

    private static void flatten(String prefix, JsonNode node, Map<String, String> texts) {
        if (node.isObject()) {
            node.properties()
                    .forEach(entry -> flatten(
                            prefix.isEmpty() ? entry.getKey() : prefix + "." + entry.getKey(),
                            entry.getValue(),
                            texts));
        } else if (!prefix.isEmpty()) {
            texts.put(prefix, node.asText());
        }
    }
}

package dev.garden.parser.settings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.garden.model.setting.SettingKey;
import java.util.Collection;

/**
 * Writes the JSON Schema of {@code garden.yml}, by which editors complete and check it.
 *
 * @since 0.1
 */
public final class SettingsSchema {

    private static final ObjectMapper JSON = new ObjectMapper();

    private SettingsSchema() {}

    /**
     * Writes the schema of a set of keys.
     *
     * @param keys in the order in which they shall stand
     * @return JSON Schema 2020-12, indented
     * @throws IllegalArgumentException if the schema of a key is no JSON
     */
    public static String of(Collection<SettingKey<?>> keys) {
        ObjectNode schema = JSON.createObjectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "garden.yml");
        keys.forEach(key -> add(schema, key));
        try {
            return JSON.writer(printer()).writeValueAsString(schema) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException("a tree that was made here is JSON", impossible);
        }
    }

    private static void add(ObjectNode schema, SettingKey<?> key) {
        ObjectNode group = schema;
        String[] names = key.name().split("\\.");
        for (int depth = 0; depth < names.length - 1; depth++) {
            group = properties(group).withObjectProperty(names[depth]);
        }
        try {
            var value = (ObjectNode) JSON.readTree(key.schema());
            properties(group).set(names[names.length - 1], value.put("description", key.meaning()));
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException("the schema of " + key.name() + " is no JSON", broken);
        }
    }

    private static ObjectNode properties(ObjectNode group) {
        group.put("type", "object");
        group.put("additionalProperties", false);
        return group.withObjectProperty("properties");
    }

    private static DefaultPrettyPrinter printer() {
        var indenter = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    }
}

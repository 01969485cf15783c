package dev.garden.parser.frontmatter;

import dev.garden.model.property.PropertyValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The value of {@code dg-metatags}: a map, as the plugin has it, or a list of {@code name} and {@code content}, as the seed vault. */
final class MetaTags {

    private MetaTags() {}

    /** {@return names and contents, without those that are empty; empty when the value has another form} */
    static Optional<Map<String, String>> pairs(PropertyValue value) {
        var pairs = new LinkedHashMap<String, String>();
        if (value instanceof PropertyValue.Entries entries) {
            return addAll(entries, pairs) ? Optional.of(pairs) : Optional.empty();
        }
        boolean list = value instanceof PropertyValue.Items items
                && items.items().stream().allMatch(item -> addItem(item, pairs));
        return list ? Optional.of(pairs) : Optional.empty();
    }

    private static boolean addAll(PropertyValue.Entries entries, Map<String, String> pairs) {
        entries.entries().forEach((name, content) -> add(name, content, pairs));
        return entries.entries().values().stream()
                .allMatch(content -> Values.scalar(content).isPresent());
    }

    private static boolean addItem(PropertyValue item, Map<String, String> pairs) {
        if (!(item instanceof PropertyValue.Entries entries)) {
            return Values.isEmpty(item);
        }
        var empty = new PropertyValue.Empty();
        String key = entries.entries().containsKey("property") ? "property" : "name";
        PropertyValue name = entries.entries().getOrDefault(key, empty);
        PropertyValue content = entries.entries().getOrDefault("content", empty);
        add(name.text(), content, pairs);
        return Values.scalar(name).isPresent() && Values.scalar(content).isPresent();
    }

    private static void add(String name, PropertyValue content, Map<String, String> pairs) {
        if (!name.isBlank() && !Values.isEmpty(content)) {
            pairs.put(name.strip(), content.text());
        }
    }
}

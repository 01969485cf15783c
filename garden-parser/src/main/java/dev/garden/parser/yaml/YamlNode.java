package dev.garden.parser.yaml;

import dev.garden.model.property.PropertyValue;
import dev.garden.model.source.Position;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * A part of a YAML text, with its place.
 *
 * @since 0.1
 */
public sealed interface YamlNode {

    /** {@return where it begins in the file} */
    Position position();

    /** {@return the value without places} */
    PropertyValue value();

    /**
     * A value without parts.
     *
     * @param value text, number, boolean, date, link or nothing
     * @param position where it begins
     */
    record Scalar(PropertyValue value, Position position) implements YamlNode {}

    /**
     * A list.
     *
     * @param items in order
     * @param position where it begins
     */
    record Sequence(List<YamlNode> items, Position position) implements YamlNode {
        /** Copies the items. */
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public PropertyValue value() {
            return new PropertyValue.Items(items.stream().map(YamlNode::value).toList());
        }
    }

    /**
     * Names and values; a name stands once.
     *
     * @param entries in order
     * @param position where it begins
     */
    record Mapping(List<YamlEntry> entries, Position position) implements YamlNode {
        /** Copies the entries. */
        public Mapping {
            entries = List.copyOf(entries);
        }

        @Override
        public PropertyValue value() {
            var values = new LinkedHashMap<String, PropertyValue>();
            entries.forEach(entry -> values.put(entry.name(), entry.node().value()));
            return new PropertyValue.Entries(values);
        }
    }
}

package dev.garden.model.property;

import java.util.List;
import java.util.Optional;

/**
 * The properties of a note, in the order in which they are written.
 *
 * @param all every property; a name stands once
 * @since 0.1
 */
public record Properties(List<Property> all) {

    /** No properties. */
    public static final Properties NONE = new Properties(List.of());

    /** Copies the list. */
    public Properties {
        all = List.copyOf(all);
    }

    /**
     * {@return the property with exactly this name}
     *
     * @param name in this letter case
     */
    public Optional<Property> get(String name) {
        return all.stream().filter(property -> property.name().equals(name)).findFirst();
    }

    /**
     * {@return the first property whose name is this one in any letter case}
     *
     * @param name in any letter case
     */
    public Optional<Property> getIgnoringCase(String name) {
        return all.stream()
                .filter(property -> property.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /**
     * {@return the value of the property with exactly this name}
     *
     * @param name in this letter case
     */
    public Optional<PropertyValue> value(String name) {
        return get(name).map(Property::value);
    }
}

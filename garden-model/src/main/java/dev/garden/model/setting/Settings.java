package dev.garden.model.setting;

import dev.garden.model.property.PropertyValue;
import dev.garden.model.source.Position;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The settings of a garden: what {@code garden.yml} says, flattened to dotted names. A wrong value has been reported when the file
 * was read, and reads as the key's default.
 *
 * @param values by full name, such as {@code theme.name}; groups are flattened as far as keys are declared
 * @param places where in the file each of them stands; one that the file does not name has none
 * @since 0.1
 */
public record Settings(Map<String, PropertyValue> values, Map<String, Position> places) {

    /** Every setting at its default. */
    public static final Settings DEFAULTS = new Settings(Map.of(), Map.of());

    /** Copies the maps. */
    public Settings {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        places = Map.copyOf(places);
    }

    /**
     * {@return the value of {@code key}, or its default}
     *
     * @param key of the setting
     * @param <T> what its value is
     */
    public <T> T get(SettingKey<T> key) {
        return find(key).orElse(key.standard());
    }

    /**
     * {@return the value of {@code key} if it is set}
     *
     * @param key of the setting
     * @param <T> what its value is
     */
    public <T> Optional<T> find(SettingKey<T> key) {
        return Optional.ofNullable(values.get(key.name())).flatMap(key.reader());
    }

    /**
     * {@return these settings with one more, as a flag of the command or a builder gives it}
     *
     * @param key of the setting
     * @param text its value in the form of {@code garden.yml}
     */
    public Settings with(SettingKey<?> key, String text) {
        var more = new LinkedHashMap<>(values);
        more.put(key.name(), new PropertyValue.Text(text));
        return new Settings(more, places);
    }

    /**
     * {@return where the file names the setting; its first character if it does not}
     *
     * @param key of the setting
     */
    public Position place(SettingKey<?> key) {
        return places.getOrDefault(key.name(), Position.START);
    }
}

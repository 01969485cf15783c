package dev.garden.model.setting;

import dev.garden.model.property.PropertyValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The settings of a garden: what {@code garden.yml} says, flattened to dotted names. A wrong value has been reported when the file
 * was read, and reads as the key's default.
 *
 * @param values by full name, such as {@code theme.name}; groups are flattened as far as keys are declared
 * @since 0.1
 */
public record Settings(Map<String, PropertyValue> values) {

    /** Every setting at its default. */
    public static final Settings DEFAULTS = new Settings(Map.of());

    /** Copies the values. */
    public Settings {
        values = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(values));
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
        return new Settings(more);
    }
}

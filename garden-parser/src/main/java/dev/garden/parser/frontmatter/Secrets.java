package dev.garden.parser.frontmatter;

import dev.garden.model.property.Properties;
import dev.garden.model.property.Property;
import dev.garden.model.property.PropertyValue;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Keeps passphrases out of what the rest of the garden may read: queries put properties on pages, {@code inspect} and logs print them.
 * That there is one can still be asked.
 */
final class Secrets {

    /** Stands for a passphrase. */
    private static final PropertyValue MASK = new PropertyValue.Text("••••••••");

    private static final Set<String> NAMES = NoteKeys.PASSPHRASE.everyName().stream()
            .map(name -> name.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    private final Placeholders placeholders;

    Secrets(Placeholders placeholders) {
        this.placeholders = placeholders;
    }

    /** Tells whether the value of {@code property} must not be repeated. */
    static boolean isSecret(Property property) {
        return NAMES.contains(property.name().toLowerCase(Locale.ROOT));
    }

    /** {@return the properties, with a mask in the place of passphrases; what a note template left behind is none} */
    Properties masked(Properties properties) {
        return new Properties(properties.all().stream()
                .map(property ->
                        new Property(property.name(), masked(property.name(), property.value()), property.position()))
                .toList());
    }

    private PropertyValue masked(String name, PropertyValue value) {
        if (NAMES.contains(name.toLowerCase(Locale.ROOT))) {
            return Values.isEmpty(value) || placeholders.contain(value.text()) ? value : MASK;
        }
        return value instanceof PropertyValue.Entries nested ? masked(nested.entries()) : value;
    }

    /** The plugin nests what people write themselves. */
    private PropertyValue masked(Map<String, PropertyValue> nested) {
        var all = new LinkedHashMap<String, PropertyValue>();
        nested.forEach((name, value) -> {
            boolean secret = NAMES.contains(name.toLowerCase(Locale.ROOT));
            all.put(name, secret ? masked(name, value) : value);
        });
        return new PropertyValue.Entries(all);
    }
}

package dev.garden.model.setting;

import dev.garden.model.property.PropertyValue;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A key of {@code garden.yml}: declared as a constant beside the code that consumes it, composed into the list of all keys.
 *
 * @param name kebab-case; keys of a group are joined by a dot, such as {@code theme.name}
 * @param expects what a value must be, to complete "must be …"
 * @param standard the value when the file does not set the key
 * @param reader makes a value of what the file says; empty when it has the wrong form
 * @param meaning what the key does, in one sentence
 * @param <T> type of the value
 * @since 0.1
 */
public record SettingKey<T>(
        String name, String expects, T standard, Function<PropertyValue, Optional<T>> reader, String meaning) {

    /** {@return a key whose value is text; numbers and booleans are taken as written} */
    public static SettingKey<String> text(String name, String standard, String meaning) {
        return new SettingKey<>(name, "text", standard, SettingKey::scalar, meaning);
    }

    /** {@return a key whose value is {@code true} or {@code false}} */
    public static SettingKey<Boolean> flag(String name, boolean standard, String meaning) {
        return new SettingKey<>(
                name,
                "true or false",
                standard,
                value -> value instanceof PropertyValue.Bool flag ? Optional.of(flag.value()) : Optional.empty(),
                meaning);
    }

    /** {@return a key whose value is a list of texts; one text alone is a list of one} */
    public static SettingKey<List<String>> texts(String name, String meaning) {
        return new SettingKey<>(name, "a list of texts", List.of(), SettingKey::scalars, meaning);
    }

    /** {@return a key whose value is one of the constants of an enum, in lower case with dashes; the first is the default} */
    public static <E extends Enum<E>> SettingKey<E> choice(String name, Class<E> type, String meaning) {
        var constants = List.of(type.getEnumConstants());
        var words = constants.stream().map(SettingKey::word).toList();
        return new SettingKey<>(
                name,
                "one of " + String.join(", ", words),
                constants.get(0),
                value -> scalar(value)
                        .map(words::indexOf)
                        .filter(index -> index >= 0)
                        .map(constants::get),
                meaning);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private static Optional<String> scalar(PropertyValue value) {
        return value instanceof PropertyValue.Items || value instanceof PropertyValue.Entries
                ? Optional.empty()
                : Optional.of(value.text());
    }

    private static Optional<List<String>> scalars(PropertyValue value) {
        if (value instanceof PropertyValue.Items list) {
            var texts = list.items().stream().map(SettingKey::scalar).toList();
            return texts.stream().allMatch(Optional::isPresent)
                    ? Optional.of(texts.stream().flatMap(Optional::stream).toList())
                    : Optional.empty();
        }
        return value instanceof PropertyValue.Empty
                ? Optional.of(List.of())
                : scalar(value).map(List::of);
    }
}

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
 * @param schema JSON Schema of the value, for editors: one line of JSON; {@code {}} for anything
 * @param <T> type of the value
 * @since 0.1
 */
public record SettingKey<T>(
        String name,
        String expects,
        T standard,
        Function<PropertyValue, Optional<T>> reader,
        String meaning,
        String schema) {

    private static final String TEXT_SCHEMA = "{\"type\":[\"string\",\"number\",\"boolean\"]}";

    /**
     * Takes the parts of a key whose value editors need not know the form of.
     *
     * @param name with dots between its levels
     * @param expects what a value has to be, to follow "must be"
     * @param standard the value when nothing is set
     * @param reader makes a value of what is written; empty refuses it
     * @param meaning one sentence for people
     */
    public SettingKey(
            String name, String expects, T standard, Function<PropertyValue, Optional<T>> reader, String meaning) {
        this(name, expects, standard, reader, meaning, "{}");
    }

    /**
     * {@return a key whose value is text; numbers and booleans are taken as written}
     *
     * @param name with dots between its levels
     * @param standard the value when nothing is set
     * @param meaning one sentence for people
     */
    public static SettingKey<String> text(String name, String standard, String meaning) {
        return new SettingKey<>(name, "text", standard, SettingKey::scalar, meaning, TEXT_SCHEMA);
    }

    /**
     * {@return a key whose value is {@code true} or {@code false}; off unless it is set}
     *
     * @param name with dots between its levels
     * @param meaning one sentence for people
     */
    public static SettingKey<Boolean> flag(String name, String meaning) {
        return new SettingKey<>(name, "true or false", false, SettingKey::bool, meaning, "{\"type\":\"boolean\"}");
    }

    /**
     * {@return a key whose value is {@code true} or {@code false}; on unless it is set}
     *
     * @param name with dots between its levels
     * @param meaning one sentence for people
     */
    public static SettingKey<Boolean> flagOn(String name, String meaning) {
        return new SettingKey<>(name, "true or false", true, SettingKey::bool, meaning, "{\"type\":\"boolean\"}");
    }

    /**
     * {@return a key whose value is a list of texts; one text alone is a list of one}
     *
     * @param name with dots between its levels
     * @param meaning one sentence for people
     */
    public static SettingKey<List<String>> texts(String name, String meaning) {
        String schema = "{\"anyOf\":[" + TEXT_SCHEMA + ",{\"type\":\"array\",\"items\":" + TEXT_SCHEMA + "}]}";
        return new SettingKey<>(name, "a list of texts", List.of(), SettingKey::scalars, meaning, schema);
    }

    /**
     * {@return a key whose value is one of the constants of an enum, in lower case with dashes; the first is the default}
     *
     * @param name with dots between its levels
     * @param type the enum
     * @param meaning one sentence for people
     * @param <E> the enum
     */
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
                meaning,
                "{\"enum\":[\"" + String.join("\",\"", words) + "\"]}");
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** Takes the words as texts too, since a flag of the command and a builder give text. */
    private static Optional<Boolean> bool(PropertyValue value) {
        if (value instanceof PropertyValue.Bool flag) {
            return Optional.of(flag.value());
        }
        return Optional.of(value)
                .filter(PropertyValue.Text.class::isInstance)
                .map(text -> text.text().toLowerCase(java.util.Locale.ROOT))
                .filter(word -> word.equals("true") || word.equals("false"))
                .map(Boolean::valueOf);
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

package dev.garden.parser.frontmatter;

import dev.garden.model.property.PropertyValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads values as the types that keys want. */
final class Values {

    private Values() {}

    /** {@return whether it counts as absent: nothing, blank text, an empty list} */
    static boolean isEmpty(PropertyValue value) {
        return value.text().isBlank();
    }

    /** {@return text as written, numbers and booleans too} */
    static Optional<String> scalar(PropertyValue value) {
        return value instanceof PropertyValue.Items || value instanceof PropertyValue.Entries
                ? Optional.empty()
                : Optional.of(value.text());
    }

    /** {@return a boolean, or one of its two words in any letter case} */
    static Optional<Boolean> flag(PropertyValue value) {
        return scalar(value)
                .map(text -> text.strip().toLowerCase(Locale.ROOT))
                .filter(word -> word.equals("true") || word.equals("false"))
                .map(Boolean::valueOf);
    }

    /** {@return a boolean, or a number, which means yes unless it is zero: plume's weights} */
    static Optional<Boolean> weight(PropertyValue value) {
        return value instanceof PropertyValue.Numeric number
                ? Optional.of(number.number().signum() > 0)
                : flag(value);
    }

    /** {@return the texts of a list, or of a text split at {@code separator}; empty when an item is no text} */
    static Optional<List<String>> texts(PropertyValue value, String separator) {
        if (!(value instanceof PropertyValue.Items list)) {
            return scalar(value).map(text -> tidy(Stream.of(text.split(separator))));
        }
        var texts = new ArrayList<String>();
        for (PropertyValue item : list.items()) {
            scalar(item).ifPresent(texts::add);
            if (scalar(item).isEmpty()) {
                return Optional.empty();
            }
        }
        return Optional.of(tidy(texts.stream()));
    }

    private static List<String> tidy(Stream<String> texts) {
        return texts.map(String::strip)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }
}

package dev.garden.model.property;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The value of a property: text, number, boolean, date, date and time, link, list, map or nothing. Scalars keep their text as
 * written.
 *
 * @since 0.1
 */
public sealed interface PropertyValue {

    /** {@return the value as its author wrote it, without quotation marks; parts of lists joined by {@code ", "}} */
    String text();

    /**
     * Plain text.
     *
     * @param text the text
     */
    record Text(String text) implements PropertyValue {}

    /**
     * A number.
     *
     * @param number its value
     * @param text as written, such as {@code 012}
     */
    record Numeric(BigDecimal number, String text) implements PropertyValue {}

    /**
     * A number that is not finite: {@code .inf}, {@code -.inf}, {@code .nan}.
     *
     * @param text as written
     */
    record NotFinite(String text) implements PropertyValue {}

    /**
     * A checkbox.
     *
     * @param value its value
     * @param text as written
     */
    record Bool(boolean value, String text) implements PropertyValue {}

    /**
     * A date without time, the same day in every zone.
     *
     * @param date the day
     * @param text as written
     */
    record Date(LocalDate date, String text) implements PropertyValue {}

    /**
     * A date with time.
     *
     * @param local the time on the clock where it was written
     * @param offset of that clock, if known
     * @param text as written
     */
    record DateTime(LocalDateTime local, @Nullable ZoneOffset offset, String text) implements PropertyValue {}

    /**
     * An internal link, {@code "[[Note|label]]"}.
     *
     * @param linktext between the brackets before the bar
     * @param text as written
     */
    record Link(String linktext, String text) implements PropertyValue {}

    /**
     * A list.
     *
     * @param items in order
     */
    record Items(List<PropertyValue> items) implements PropertyValue {
        /** Copies the items. */
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public String text() {
            return items.stream().map(PropertyValue::text).collect(Collectors.joining(", "));
        }
    }

    /**
     * Names and values.
     *
     * @param entries in order
     */
    record Entries(Map<String, PropertyValue> entries) implements PropertyValue {
        /** Copies the entries and keeps their order. */
        public Entries {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }

        @Override
        public String text() {
            return entries.entrySet().stream()
                    .map(entry -> entry.getKey() + ": " + entry.getValue().text())
                    .collect(Collectors.joining(", "));
        }
    }

    /** No value: {@code null}, {@code ~} or nothing. */
    record Empty() implements PropertyValue {
        @Override
        public String text() {
            return "";
        }
    }
}

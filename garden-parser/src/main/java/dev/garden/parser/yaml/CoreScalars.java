package dev.garden.parser.yaml;

import dev.garden.model.property.PropertyValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Types the text of a scalar: YAML 1.2 core schema (section 10.3.2) for plain ones, so that {@code yes}, {@code NO} and {@code
 * 0b11} are text and {@code 012} is twelve; then, quoted or not, ISO dates and internal links, as Obsidian's property types do.
 */
final class CoreScalars {

    /** A number with more digits or a larger exponent is text: nobody counts with it, and expanding it would cost memory. */
    private static final int MOST_DIGITS = 100;

    private static final Set<String> NOTHING = Set.of("", "~", "null", "Null", "NULL");
    private static final Map<String, Boolean> BOOLEANS =
            Map.of("true", true, "True", true, "TRUE", true, "false", false, "False", false, "FALSE", false);
    private static final Pattern BASED = Pattern.compile("0(?:o([0-7]+)|x([0-9a-fA-F]+))");
    private static final Pattern NUMBER =
            Pattern.compile("[-+]?(?:\\.[0-9]+|[0-9]+(?:\\.[0-9]*)?)(?:[eE][-+]?[0-9]{1,3})?");
    private static final Pattern NOT_FINITE = Pattern.compile("[-+]?(?:\\.inf|\\.Inf|\\.INF)|\\.nan|\\.NaN|\\.NAN");
    private static final Pattern LINK = Pattern.compile("\\[\\[([^\\[\\]|]+)(?:\\|[^\\[\\]]*)?]]");
    private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern DATE_TIME =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?)(Z|[-+]\\d{2}:?\\d{2})?");

    private CoreScalars() {}

    /** {@return the value of a scalar without quotation marks} */
    static PropertyValue plain(String text) {
        if (NOTHING.contains(text)) {
            return new PropertyValue.Empty();
        }
        Boolean flag = BOOLEANS.get(text);
        if (flag != null) {
            return new PropertyValue.Bool(flag, text);
        }
        if (NOT_FINITE.matcher(text).matches()) {
            return new PropertyValue.NotFinite(text);
        }
        return number(text)
                .<PropertyValue>map(number -> new PropertyValue.Numeric(number, text))
                .orElseGet(() -> quoted(text));
    }

    /** {@return the value of a scalar in quotation marks or a block: text, date or link} */
    static PropertyValue quoted(String text) {
        Matcher link = LINK.matcher(text);
        if (link.matches() && !link.group(1).isBlank()) {
            return new PropertyValue.Link(link.group(1).strip(), text);
        }
        return date(text).orElseGet(() -> new PropertyValue.Text(text));
    }

    private static Optional<BigDecimal> number(String text) {
        if (text.length() > MOST_DIGITS) {
            return Optional.empty();
        }
        Matcher based = BASED.matcher(text);
        if (based.matches()) {
            return Optional.of(new BigDecimal(
                    based.group(1) != null ? new BigInteger(based.group(1), 8) : new BigInteger(based.group(2), 16)));
        }
        return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    private static Optional<PropertyValue> date(String text) {
        Matcher dateTime = DATE_TIME.matcher(text);
        try {
            if (DATE.matcher(text).matches()) {
                return Optional.of(new PropertyValue.Date(LocalDate.parse(text), text));
            }
            if (dateTime.matches()) {
                String offset = dateTime.group(2);
                return Optional.of(new PropertyValue.DateTime(
                        LocalDateTime.parse(dateTime.group(1)), offset == null ? null : ZoneOffset.of(offset), text));
            }
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
        return Optional.empty();
    }
}

package dev.garden.parser.frontmatter;

import dev.garden.model.NoteTimes;
import dev.garden.model.Timestamp;
import dev.garden.model.property.Property;
import dev.garden.model.property.PropertyValue;
import dev.garden.model.setting.Settings;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The times that a note names itself: ISO 8601 with or without time, seconds and offset; a space for {@code T}, {@code /} for {@code
 * -}, one digit for two; {@code 2025年2月27日}. No zone of any machine is ever mixed in, so no date moves by a day.
 */
final class TimeReader {

    private static final Pattern FORM = Pattern.compile("(?<year>\\d{4})(?:[-/](?<month>\\d{1,2})[-/](?<day>\\d{1,2})"
            + "|\\s?年\\s?(?<month2>\\d{1,2})\\s?月\\s?(?<day2>\\d{1,2})\\s?日)"
            + "(?:(?:[Tt]|\\s+|(?<=日))(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2})(?:[.,](?<fraction>\\d{1,9}))?)?"
            + "\\s?(?<offset>[Zz]|[-+]\\d{2}(?::?\\d{2})?)?)?");
    private static final int NANO_DIGITS = 9;

    private final KeyReader keys;

    TimeReader(KeyReader keys) {
        this.keys = keys;
    }

    /** {@return the times, read from the properties that the garden names} */
    NoteTimes read(Settings settings) {
        return new NoteTimes(first(settings.get(NoteDefaults.CREATED)), first(settings.get(NoteDefaults.UPDATED)));
    }

    private @Nullable Timestamp first(List<String> names) {
        for (String name : names) {
            Optional<Property> property = keys.property(name).filter(found -> !isSwitch(found));
            Optional<Timestamp> time = property.flatMap(found -> time(found.value()));
            if (time.isPresent()) {
                return time.get();
            }
            property.filter(unreadable ->
                            !keys.isPlaceholder(unreadable, unreadable.value().text()))
                    .ifPresent(unreadable -> keys.wrongType(unreadable, NoteKey.Form.TIME.words()));
        }
        return null;
    }

    /** In vuepress-theme-plume {@code lastUpdated: false} hides the time. */
    private static boolean isSwitch(Property property) {
        return property.name().equals("lastUpdated") && property.value() instanceof PropertyValue.Bool;
    }

    /** {@return the time that a value means} */
    static Optional<Timestamp> time(PropertyValue value) {
        Matcher form = FORM.matcher(Values.scalar(value).orElse("").strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Timestamp(date(form), clock(form), offset(form), Timestamp.Source.PROPERTY));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static LocalDate date(Matcher form) {
        boolean western = form.group("month") != null;
        return LocalDate.of(
                number(form, "year"),
                number(form, western ? "month" : "month2"),
                number(form, western ? "day" : "day2"));
    }

    private static @Nullable LocalTime clock(Matcher form) {
        if (form.group("hour") == null) {
            return null;
        }
        int second = form.group("second") == null ? 0 : number(form, "second");
        String fraction = form.group("fraction") == null ? "" : form.group("fraction");
        int nanos = Integer.parseInt((fraction + "0".repeat(NANO_DIGITS)).substring(0, NANO_DIGITS));
        return LocalTime.of(number(form, "hour"), number(form, "minute"), second, nanos);
    }

    private static @Nullable ZoneOffset offset(Matcher form) {
        String offset = form.group("offset");
        return offset == null ? null : ZoneOffset.of(offset.equals("z") ? "Z" : offset);
    }

    private static int number(Matcher form, String group) {
        return Integer.parseInt(form.group(group));
    }
}

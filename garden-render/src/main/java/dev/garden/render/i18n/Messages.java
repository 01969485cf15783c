package dev.garden.render.i18n;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The texts of the interface in one language. Immutable.
 *
 * @since 0.1
 */
public final class Messages {

    private static final String DATE_PATTERN = "date.pattern";

    private final String lang;
    private final Map<String, String> texts;
    private final DateTimeFormatter dates;

    /**
     * Takes the texts of a language.
     *
     * @param lang its tag
     * @param texts by key; complete, since what a language lacks has been filled from English
     */
    Messages(String lang, Map<String, String> texts) {
        this.lang = lang;
        this.texts = Map.copyOf(texts);
        this.dates = DateTimeFormatter.ofPattern(
                this.texts.getOrDefault(DATE_PATTERN, "yyyy-MM-dd"), Locale.forLanguageTag(lang));
    }

    /** {@return the tag of the language} */
    public String lang() {
        return lang;
    }

    /** {@return {@code rtl} for languages that are written from right to left, else {@code ltr}} */
    public String direction() {
        return Languages.isRightToLeft(lang) ? "rtl" : "ltr";
    }

    /** {@return the text of {@code key}, if there is one} */
    public Optional<String> find(String key) {
        return Optional.ofNullable(texts.get(key));
    }

    /** {@return every key that has a text} */
    public java.util.Set<String> keys() {
        return texts.keySet();
    }

    /**
     * Says something that depends on a number: {@code key.one} for one thing where the language has such a form, else {@code key}.
     *
     * @param key of the text
     * @param arguments put in for {@code {0}}, {@code {1}}, …; the first one decides on the form when it is a number
     * @return the text; the key itself when there is no such text
     */
    public String say(String key, Object... arguments) {
        boolean one = arguments.length > 0 && arguments[0] instanceof Number number && number.longValue() == 1;
        String text = Optional.ofNullable(one ? texts.get(key + ".one") : null)
                .or(() -> find(key))
                .orElse(key);
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return text;
    }

    /** {@return the day in the form of the language} */
    public String date(LocalDate day) {
        return dates.format(day);
    }
}

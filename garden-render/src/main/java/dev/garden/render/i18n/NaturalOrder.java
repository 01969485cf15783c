package dev.garden.render.i18n;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The order of names in a language, in which {@code 9} comes before {@code 10}. Names that a reader would call equal are told apart
 * by their code points, so that the order is always the same one.
 *
 * @since 0.1
 */
public final class NaturalOrder implements Comparator<String> {

    private static final Pattern NUMBER = Pattern.compile("[0-9]+");
    private static final int DIGITS = 20;

    private final Collator collator;
    private final Map<String, CollationKey> keys = new ConcurrentHashMap<>();

    private NaturalOrder(Locale locale) {
        collator = Collator.getInstance(locale);
        collator.setStrength(Collator.TERTIARY);
    }

    /** {@return the order of names in a language} */
    public static NaturalOrder of(String lang) {
        return new NaturalOrder(Locale.forLanguageTag(lang));
    }

    @Override
    public int compare(String a, String b) {
        int order = key(a).compareTo(key(b));
        return order == 0 ? a.compareTo(b) : order;
    }

    private CollationKey key(String name) {
        return keys.computeIfAbsent(name, n -> collator.getCollationKey(padded(n)));
    }

    /** Numbers of one length sort as numbers; letters are left to the collator. */
    private static String padded(String name) {
        return NUMBER.matcher(name).replaceAll(match -> Matcher.quoteReplacement(pad(match.group())));
    }

    private static String pad(String number) {
        return number.length() >= DIGITS ? number : "0".repeat(DIGITS - number.length()) + number;
    }
}

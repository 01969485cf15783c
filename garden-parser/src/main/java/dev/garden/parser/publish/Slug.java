package dev.garden.parser.publish;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Makes a slug as {@code @sindresorhus/slugify} 1.x does with its defaults, which the Digital Garden plugin uses: words in Latin
 * letters and digits, lower case, joined by dashes.
 */
final class Slug {

    /** {@code HTML5} is two words, so are {@code fooBar}, {@code LoRA} and {@code XMLHttp}; applied one after the other. */
    private static final List<Pattern> BORDERS = List.of(
            Pattern.compile("(?<=[A-Z]{2})(?=\\d)"),
            Pattern.compile("(?<=[a-z\\d])(?=[A-Z])"),
            Pattern.compile("(?<=[A-Z])(?=[A-Z][a-z\\d])"));

    private static final Pattern NO_WORD = Pattern.compile("[^a-z\\d]+");
    private static final Pattern OUTER = Pattern.compile("^-|-$");

    private Slug() {}

    /** {@return the slug of a text; empty when it has no letter that can be written in Latin ones, as all Chinese texts} */
    static String of(String text) {
        String latin = LatinLetters.of(spellOutSigns(Normalizer.normalize(text, Normalizer.Form.NFC)));
        String lower = splitCapitals(latin).toLowerCase(Locale.ROOT);
        return OUTER.matcher(NO_WORD.matcher(lower).replaceAll("-")).replaceAll("");
    }

    private static String spellOutSigns(String text) {
        return text.replace("&", " and ").replace("🦄", " unicorn ").replace("♥", " love ");
    }

    private static String splitCapitals(String text) {
        String split = text;
        for (Pattern border : BORDERS) {
            split = border.matcher(split).replaceAll(" ");
        }
        return split;
    }
}

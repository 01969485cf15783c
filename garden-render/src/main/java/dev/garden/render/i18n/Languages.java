package dev.garden.render.i18n;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which texts serve which language tag. */
final class Languages {

    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "he", "fa", "ur", "yi", "ps", "sd", "ug", "ckb", "dv");
    private static final Set<String> TRADITIONAL_REGIONS = Set.of("TW", "HK", "MO");

    private Languages() {}

    static boolean isRightToLeft(String lang) {
        return RIGHT_TO_LEFT.contains(Locale.forLanguageTag(lang).getLanguage());
    }

    /** {@return the names under which texts for {@code lang} may lie, best first, English last} */
    static List<String> fallbacks(String lang) {
        var names = new ArrayList<String>();
        var locale = Locale.forLanguageTag(lang.replace('_', '-'));
        if (locale.getLanguage().equals("zh")) {
            names.add(isTraditional(locale) ? "zh-Hant" : "zh-Hans");
        } else if (!locale.getLanguage().isEmpty()) {
            names.add(locale.toLanguageTag());
            names.add(locale.getLanguage());
        }
        names.add("en");
        return names.stream().distinct().toList();
    }

    private static boolean isTraditional(Locale locale) {
        return locale.getScript().equals("Hant")
                || (locale.getScript().isEmpty() && TRADITIONAL_REGIONS.contains(locale.getCountry()));
    }
}

package dev.garden.render.plan.site;

import dev.garden.model.Garden;
import java.lang.Character.UnicodeScript;
import java.util.EnumMap;

/** Guesses the language of a garden that does not say: Han characters in Latin type look wrong, and hyphens and line breaks differ. */
final class SiteLanguage {

    private SiteLanguage() {}

    /** {@return the language in whose script most titles of published notes are written; English for Latin letters} */
    static String of(Garden garden) {
        var counts = new EnumMap<UnicodeScript, Integer>(UnicodeScript.class);
        garden.publishedNotes()
                .flatMapToInt(note -> note.title().codePoints())
                .forEach(c -> counts.merge(UnicodeScript.of(c), 1, Integer::sum));
        int han = counts.getOrDefault(UnicodeScript.HAN, 0);
        int kana = counts.getOrDefault(UnicodeScript.HIRAGANA, 0) + counts.getOrDefault(UnicodeScript.KATAKANA, 0);
        int hangul = counts.getOrDefault(UnicodeScript.HANGUL, 0);
        int latin = counts.getOrDefault(UnicodeScript.LATIN, 0);
        // A Han character says about as much as three letters.
        if (3 * (han + kana + hangul) <= latin) {
            return "en";
        }
        if (hangul > han) {
            return "ko";
        }
        return kana * 4 > han ? "ja" : "zh-Hans";
    }
}

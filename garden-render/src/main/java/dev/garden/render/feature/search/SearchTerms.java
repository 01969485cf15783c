package dev.garden.render.feature.search;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Cuts text into the terms of the index. Words of letters and digits are terms; a run of Chinese, Japanese or Korean characters is
 * cut into overlapping pairs and its last character, so that any stretch of it can be found without a dictionary. {@code terms.js}
 * cuts queries by the same rule.
 */
final class SearchTerms {

    private static final Set<UnicodeScript> UNSPACED =
            Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL);

    /** Words longer than this are noise: hashes, keys, whole files in one line. */
    private static final int LONGEST_WORD = 40;

    /** Elsewhere a mark makes another letter: が is not か. */
    private static final Pattern ACCENTED = Pattern.compile("([\\p{IsLatin}\\p{IsGreek}])\\p{Mn}+");

    /** The first character of Hangul; all that is written without spaces comes after it. */
    private static final int FIRST_UNSPACED = 0x1100;

    private static final int PROLONGED_SOUND_MARK = 'ー';

    private final List<String> terms = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private int previous = -1;

    private SearchTerms() {}

    static List<String> of(String text) {
        var cutter = new SearchTerms();
        String normal = normalise(text);
        int character;
        for (int at = 0; at < normal.length(); at += Character.charCount(character)) {
            character = normal.codePointAt(at);
            cutter.take(character);
        }
        cutter.finishWord();
        cutter.finishRun();
        return cutter.terms;
    }

    /** {@return the text in the form in which terms are compared: compatible, lower case, Latin and Greek without accents} */
    static String normalise(String text) {
        if (text.chars().allMatch(character -> character < 0x80)) {
            return text.toLowerCase(Locale.ROOT);
        }
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        String bare = ACCENTED.matcher(apart).replaceAll("$1");
        return Normalizer.normalize(bare, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private void take(int character) {
        if (isUnspaced(character)) {
            finishWord();
            if (previous >= 0) {
                terms.add(Character.toString(previous) + Character.toString(character));
            }
            previous = character;
        } else {
            finishRun();
            takeOfWord(character);
        }
    }

    private void takeOfWord(int character) {
        if (Character.isLetterOrDigit(character) || character == '_') {
            word.appendCodePoint(character);
        } else if (!isMark(character)) {
            finishWord();
        }
    }

    private static boolean isMark(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private void finishRun() {
        if (previous >= 0) {
            terms.add(Character.toString(previous));
        }
        previous = -1;
    }

    private void finishWord() {
        if (!word.isEmpty() && word.length() <= LONGEST_WORD) {
            terms.add(word.toString());
        }
        word.setLength(0);
    }

    private static boolean isUnspaced(int character) {
        if (character < FIRST_UNSPACED) {
            return false; // asking for the script of every letter would take longer than all the rest
        }
        return character == PROLONGED_SOUND_MARK || UNSPACED.contains(UnicodeScript.of(character));
    }
}

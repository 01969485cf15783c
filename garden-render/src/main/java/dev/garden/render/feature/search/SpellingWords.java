package dev.garden.render.feature.search;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The words among which one looks for what was meant by a word that nobody wrote. */
final class SpellingWords {

    /** In a large garden the rare ones are names, numbers and slips of the pen themselves. */
    private static final int MOST = 30_000;

    private static final int SHORTEST = 4;

    private SpellingWords() {}

    /** {@return the words of letters that most passages have, sorted} */
    static List<String> of(List<Map.Entry<String, Postings>> terms) {
        return terms.stream()
                .filter(term -> isWord(term.getKey()))
                .sorted(Comparator.comparingInt(
                        (Map.Entry<String, Postings> term) -> -term.getValue().size()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private static boolean isWord(String term) {
        return term.length() >= SHORTEST && term.codePoints().allMatch(Character::isLetter);
    }
}

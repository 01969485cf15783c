package dev.garden.render.feature.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BeginningsTest {

    private static final int PASSAGES = 3_000;

    /** Two passages make a note. */
    private static final int[] NOTES =
            IntStream.range(0, PASSAGES).map(passage -> passage / 2).toArray();

    private static Map.Entry<String, Postings> term(String term, int count, int weight) {
        var postings = new Postings();
        IntStream.range(0, count).forEach(passage -> postings.add(passage, weight));
        return Map.entry(term, postings);
    }

    private static List<String> starts(List<Map.Entry<String, String>> beginnings) {
        return beginnings.stream().map(Map.Entry::getKey).toList();
    }

    @Test
    void knowsThoseThatStandForManyPassages() {
        var terms = List.of(term("cat", 1_500, 2), term("cow", 1_000, 2), term("dog", 1_000, 2));
        assertEquals(List.of("c"), starts(Beginnings.of(terms, NOTES)));
    }

    @Test
    void leavesOutAWordThatNothingGoesOnFrom() {
        var terms = List.of(term("cat", PASSAGES, 2));
        assertEquals(List.of("c", "ca"), starts(Beginnings.of(terms, NOTES)));
    }

    @Test
    void countsNotesAndKeepsTheBestPassages() {
        var terms = List.of(term("coast", PASSAGES, 2), term("coat", 10, 60));
        String all = Beginnings.of(terms, NOTES).get(0).getValue();
        assertTrue(all.startsWith("1500,-30,1,1,1,1,1,1,1,1,1,1,-"), all);
        assertEquals(200, all.split(",").length - 3);
    }

    @Test
    void weighsAWordMoreTheMoreOfItIsThere() {
        var terms = List.of(term("ab", 1, 50), term("abcdefghi", PASSAGES, 50));
        var beginnings = Beginnings.of(terms, NOTES);
        assertEquals(List.of("a", "ab", "abc"), starts(beginnings).subList(0, 3));
        assertTrue(beginnings.get(1).getValue().startsWith("1500,-40,1,-24,2,"), beginnings.toString());
    }

    @Test
    void cutsNoCharacterInTwo() {
        var terms = List.of(term("\uD840\uDC00", PASSAGES, 2), term("\uD840\uDC01", PASSAGES, 2));
        assertEquals(List.of(), starts(Beginnings.of(terms, NOTES)));
    }
}

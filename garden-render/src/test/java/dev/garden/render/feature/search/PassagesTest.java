package dev.garden.render.feature.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PassagesTest {

    private static final int HALF = Passages.LIMIT / 2;

    private static List<Passage> cut(String... texts) {
        List<TextSection> sections = Stream.of(texts)
                .map(text -> new TextSection("a", List.of("h"), text))
                .toList();
        return Passages.of(new SearchDocument("title", "href/", List.of(), List.of(), sections));
    }

    private static List<String> texts(List<Passage> passages) {
        return passages.stream()
                .map(passage ->
                        passage.sections().stream().map(TextSection::text).collect(Collectors.joining("|")))
                .toList();
    }

    @Test
    void leavesAShortNoteWhole() {
        assertEquals(List.of("one|two"), texts(cut("one", "two")));
    }

    @Test
    void makesAPassageOfANoteWithoutText() {
        List<Passage> passages = cut();
        assertEquals(List.of(""), texts(passages));
        assertTrue(passages.get(0).first());
    }

    @Test
    void cutsAtHeadings() {
        List<Passage> passages = cut("x".repeat(HALF), "y".repeat(HALF), "z");
        assertEquals(List.of("x".repeat(HALF), "y".repeat(HALF) + "|z"), texts(passages));
        assertEquals(List.of(true, false), passages.stream().map(Passage::first).toList());
    }

    @Test
    void cutsALongSectionBehindSentencesAndKeepsItsHeading() {
        String text = "一二三四五六七八九。".repeat(400);
        List<Passage> passages = cut(text);
        assertEquals(text, String.join("", texts(passages)));
        assertTrue(texts(passages).stream().allMatch(part -> part.endsWith("。")));
        assertTrue(passages.stream()
                .allMatch(passage -> passage.sections().get(0).path().equals(List.of("h"))));
    }

    @Test
    void boundsTheBytesOfAPassage() {
        Stream.of("word ", "词", "\uD840\uDC00", "v1.5")
                .flatMap(part -> texts(cut(part.repeat(5_000))).stream())
                .forEach(text -> assertTrue(text.getBytes(StandardCharsets.UTF_8).length <= Passages.LIMIT, text));
    }

    @Test
    void cutsNoWordWhereThereAreSpacesAndNoCharacterAnywhere() {
        assertTrue(texts(cut("word ".repeat(2_000))).stream()
                .allMatch(text -> text.startsWith("word") && text.endsWith("word")));
        assertEquals("\uD840\uDC00".repeat(3_000), String.join("", texts(cut("\uD840\uDC00".repeat(3_000)))));
        assertTrue(texts(cut("\uD840\uDC00".repeat(3_000))).stream()
                .noneMatch(text -> Character.isLowSurrogate(text.charAt(0))));
    }
}

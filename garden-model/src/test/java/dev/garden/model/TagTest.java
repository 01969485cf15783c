package dev.garden.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagTest {

    @ParameterizedTest
    @CsvSource({"a,a", "Model/训练/LoRA,Model Model/训练 Model/训练/LoRA", "a//b,a a//b", "a/,a", "/a,/a"})
    void countsForTheTagsAboveIt(String name, String levels) {
        List<String> names = new Tag(name).levels().stream().map(Tag::name).toList();
        assertEquals(List.of(levels.split(" ")), names);
    }

    @Test
    void endsBeforeItFillsTheMemory() {
        assertEquals(12, new Tag("a/".repeat(10_000)).levels().size());
    }

    @Test
    void isTheSameInAnyLetterCase() {
        assertEquals(new Tag("ÄB").key(), new Tag("äb").key());
    }
}

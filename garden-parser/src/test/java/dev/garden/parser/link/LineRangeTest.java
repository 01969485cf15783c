package dev.garden.parser.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.garden.model.Note;
import dev.garden.parser.Vaults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which lines a part of a note has: those below a heading, or those of a block. */
class LineRangeTest {

    private static final Note NOTE = Vaults.note(
            Vaults.read(
                    "A.md",
                    "---\nx: 1\n---\n# One\na\n## Two\nb\n### Three\n## Two\nc\n# 四\nd ^p\n\n- e\n- f\n\n^l\n\n> g\n> h ^q\n"),
            "A.md");

    @ParameterizedTest
    @CsvSource({
        "One, 4, 11",
        "Two, 6, 9",
        "Three, 8, 9",
        "Two-1, 9, 11",
        "四, 11, 2147483647",
        "^p, 12, 13",
        "^l, 14, 16",
        "^q, 19, 21",
        "none, 1, 1",
        "^none, 1, 1",
        "one, 1, 1"
    })
    void endsBeforeTheNextHeadingOfItsLevelOrBehindItsBlock(String anchor, int first, int end) {
        assertEquals(new LineRange(first, end), LineRange.of(NOTE, anchor));
    }

    @Test
    void holdsItsFirstLineAndNotItsEnd() {
        var lines = new LineRange(4, 6);
        assertEquals(
                "false true true false",
                lines.holds(3) + " " + lines.holds(4) + " " + lines.holds(5) + " " + lines.holds(6));
        assertEquals("true false", LineRange.ALL.holds(1) + " " + LineRange.NONE.holds(1));
    }
}

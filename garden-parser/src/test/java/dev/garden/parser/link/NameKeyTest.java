package dev.garden.parser.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class NameKeyTest {

    @Test
    void foldsEachLetterByItself() {
        assertEquals(NameKey.of("ΛΟΓΟΣ"), NameKey.of("λογος"));
        assertEquals(NameKey.of("ΛΟΓΟΣ.md"), NameKey.of("λογος.MD"));
        assertEquals(NameKey.of("𐐀"), NameKey.of("𐐨"));
    }

    @Test
    void composes() {
        assertEquals(NameKey.of("Nöte"), NameKey.of("No\u0308te"));
    }

    @Test
    void keepsWhatIsAlreadyAKey() {
        String key = "注意力 gpt-2";
        assertSame(key, NameKey.of(key));
        assertNotEquals(NameKey.of("（"), NameKey.of("("));
    }
}

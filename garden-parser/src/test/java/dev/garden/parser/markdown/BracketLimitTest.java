package dev.garden.parser.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.garden.parser.markdown.spi.Nodes;
import org.junit.jupiter.api.Test;

class BracketLimitTest {

    @Test
    void leavesNotesThatPeopleWriteAlone() {
        String text = "- [0, 1) [x](u) [[y]]\n".repeat(900) + "\n" + "[a, b)\n".repeat(900);
        assertSame(text, BracketLimit.apply(text));
    }

    @Test
    void losesNoBracket() {
        String text = "[ `[` ".repeat(3_000);
        assertNotEquals(text, BracketLimit.apply(text));
        var document = MarkdownParser.of(MarkdownOptions.commonmark()).parse(text);
        assertEquals(text.replace("`", "").strip(), Nodes.text(document));
    }
}

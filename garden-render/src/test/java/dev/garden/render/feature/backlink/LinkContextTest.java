package dev.garden.render.feature.backlink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LinkContextTest {

    @Test
    void isTheSentenceAroundTheLink() {
        assertEquals(
                new LinkContext("Then comes ", "attention", " in v1.5 of it."),
                LinkContext.cut("First this. Then comes ", "attention", " in v1.5 of it. Last that."));
    }

    @Test
    void endsAtChinesePunctuation() {
        assertEquals(new LinkContext("见", "注意力机制", "一节。"), LinkContext.cut("前文。见", "注意力机制", "一节。后文。"));
    }

    @Test
    void staysShortInAnEndlessSentence() {
        var context = LinkContext.cut("字".repeat(500), "x", "😀".repeat(500));
        assertTrue(context.before().startsWith("…") && context.after().endsWith("…"));
        assertEquals(91, context.before().codePointCount(0, context.before().length()));
        assertEquals(91, context.after().codePointCount(0, context.after().length()));
    }

    @Test
    void isCutBetweenWords() {
        var context = LinkContext.cut("many words ".repeat(30), "x", " many words".repeat(30));
        assertTrue(context.before().matches("…(words )?(many words )+"), context.before());
        assertTrue(context.after().matches("( many words)+( many)?…"), context.after());
    }

    @Test
    void foldsWhiteSpace() {
        assertEquals(new LinkContext("a b ", "c d", " e"), LinkContext.cut("a\n  b ", "c\nd", "\ne"));
    }
}

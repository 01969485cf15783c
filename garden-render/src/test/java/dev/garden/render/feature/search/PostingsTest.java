package dev.garden.render.feature.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PostingsTest {

    private static String text(Postings postings) {
        var text = new StringBuilder();
        postings.appendTo(text);
        return text.toString();
    }

    @Test
    void writesTheHeaviestFirstAndPassagesAsDistances() {
        var postings = new Postings();
        postings.add(0, 2);
        postings.add(3, 60);
        postings.add(4, 2);
        postings.add(9, 2);
        assertEquals("-60,4,-2,1,4,5", text(postings));
    }

    @Test
    void countsTheBestNameAndAFewMentionsInTheText() {
        var postings = new Postings();
        postings.mention(0, 30);
        postings.mention(0, 60);
        postings.mention(0, 19);
        for (int i = 0; i < 9; i++) {
            postings.mentionInText(0, 2, 10);
        }
        postings.mentionInText(7, 2, 10);
        postings.finish();
        assertEquals("-70,1,-2,8", text(postings));
    }

    @Test
    void keepsLargeNumbersApart() {
        var postings = new Postings();
        postings.add(8_000_000, Postings.HEAVIEST);
        assertEquals(8_000_000, postings.passage(0));
        assertEquals(Postings.HEAVIEST, postings.weight(0));
    }
}

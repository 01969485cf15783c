package dev.garden.render.feature.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class BodyTextTest {

    @Test
    void cutsTextAtHeadings() {
        var sections = BodyText.sections("<p>before</p><h2 id=\"机制\">机制 &amp; x</h2><p>a<br>b</p>");
        assertEquals(
                List.of(new TextSection("", List.of(), "before"), new TextSection("机制", List.of("机制 & x"), "a b")),
                sections);
    }

    @Test
    void knowsTheHeadingsAboveAHeading() {
        var sections = BodyText.sections("<h2>a</h2><h4>b</h4><h3>c</h3><h2>d</h2>");
        assertEquals(
                List.of(List.of("a"), List.of("a", "b"), List.of("a", "c"), List.of("d")),
                sections.stream().map(TextSection::path).toList());
    }

    @Test
    void keepsWordsWholeWhereMarkupBeginsInsideThem() {
        assertEquals(
                "多头注意力",
                BodyText.sections("<p>多头<strong>注意</strong>力</p>").get(0).text());
    }

    @Test
    void leavesOutWhatNobodyReads() {
        String html =
                "<p>a<svg viewBox=\"0\"><path d=\"M0\"/></svg><annotation encoding=\"x\">\\frac</annotation> b</p>";
        assertEquals("a b", BodyText.sections(html).get(0).text());
    }

    @Test
    void survivesMarkupThatNeverEnds() {
        assertEquals("a", BodyText.sections("a<span").get(0).text());
        assertEquals("a", BodyText.sections("a<svg>b").get(0).text());
    }
}

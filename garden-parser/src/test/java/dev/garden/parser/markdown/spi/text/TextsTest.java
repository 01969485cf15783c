package dev.garden.parser.markdown.spi.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.garden.parser.markdown.spi.Nodes;
import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static Text text(String literal, int column, int length) {
        var text = new Text(literal);
        text.setSourceSpans(List.of(SourceSpan.of(0, column, column, length)));
        return text;
    }

    @Test
    void joinsNeighboursWithTheirSpans() {
        var paragraph = new Paragraph();
        paragraph.appendChild(text("a", 0, 1));
        paragraph.appendChild(text("bc", 1, 2));
        paragraph.appendChild(new Code("x"));
        paragraph.appendChild(text("d", 6, 1));
        Texts.join(paragraph);
        assertEquals("abc", ((Text) paragraph.getFirstChild()).getLiteral());
        assertEquals(
                List.of(SourceSpan.of(0, 0, 0, 3)), paragraph.getFirstChild().getSourceSpans());
        assertEquals("d", ((Text) paragraph.getLastChild()).getLiteral());
    }

    @Test
    void cutsWithSpansThatFollow() {
        assertEquals(
                List.of(SourceSpan.of(0, 3, 3, 2)),
                Texts.part(text("abcd", 2, 4), 1, 3).getSourceSpans());
    }

    @Test
    void keepsTheSpansOfTheWholeWhereEscapesStand() {
        assertEquals(
                List.of(SourceSpan.of(0, 2, 2, 5)),
                Texts.part(text("a*cd", 2, 5), 1, 3).getSourceSpans());
    }

    @Test
    void replacesAPartAndReturnsTheRest() {
        var paragraph = new Paragraph();
        var text = text("abcd", 0, 4);
        paragraph.appendChild(text);
        Text rest = Texts.replace(text, 1, 2, new Code("x"));
        assertEquals("acd", Nodes.text(paragraph).replace("x", ""));
        assertNull(Texts.replace(rest, 1, 2, new Code("y")));
    }
}

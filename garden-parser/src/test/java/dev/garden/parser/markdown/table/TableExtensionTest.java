package dev.garden.parser.markdown.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.parser.markdown.Syntax;
import dev.garden.parser.markdown.spi.Nodes;
import java.time.Duration;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableExtensionTest {

    private static final Syntax SYNTAX = Syntax.of(TableExtension.create());

    private static List<String> cells(String markdown) {
        return Nodes.below(SYNTAX.parse(markdown), TableCell.class).stream()
                .map(Nodes::text)
                .toList();
    }

    @Test
    void standsInABoxThatScrolls() {
        assertEquals("""
                <div class="table-wrapper" tabindex="0">
                <table>
                <thead>
                <tr>
                <th align="left">a</th>
                <th align="center">b</th>
                <th align="right">c</th>
                </tr>
                </thead>
                <tbody>
                <tr>
                <td align="left"><em>1</em></td>
                <td align="center">2</td>
                <td align="right">3</td>
                </tr>
                </tbody>
                </table>
                </div>
                """, SYNTAX.html("| a | b | c |\n|:-|:-:|-:|\n| *1* | 2 | 3 |"));
    }

    @Test
    void outerBarsAreOptional() {
        assertEquals(List.of("a", "b", "1", "2"), cells("a | b\n-- | --\n1 | 2"));
        assertEquals(List.of("a", "b", "1", "2"), cells("|a|b\n|-|-\n|1|2  "));
    }

    @Test
    void escapedBarIsTextOfTheCell() {
        assertEquals(
                List.of("a", "[[x|y]]", "a|b"),
                cells("a |\n-|\n[[x\\|y]]\n`a\\|b` |").stream().toList());
        assertEquals(List.of("a", "b", "[[x", "y]]"), cells("|a|b|\n|-|-|\n| [[x|y]] | z |"));
    }

    @Test
    void fillsAndDropsCells() {
        assertEquals(List.of("a", "b", "1", "", "1", "2"), cells("|a|b|\n|-|-|\n|1|\n|1|2|3|"));
        assertEquals(List.of("", "", "", ""), cells("| | |\n|-|-|\n| | |"));
    }

    @Test
    void mayHaveNoRows() {
        assertFalse(SYNTAX.html("| a | b |\n| --- | --- |").contains("tbody"));
    }

    @Test
    void endsAtBlankLineOrOtherBlock() {
        assertTrue(SYNTAX.html("|a|\n|-|\n|1|\n\nafter").endsWith("<p>after</p>\n"));
        assertTrue(SYNTAX.html("|a|\n|-|\n|1|\n> q").endsWith("<p>q</p>\n</blockquote>\n"));
        assertTrue(SYNTAX.html("|a|\n|-|\n|1|\n|").endsWith("<p>|</p>\n"));
    }

    @Test
    void rowNeedsNoBar() {
        assertEquals(List.of("a", "1", "bar"), cells("|a|\n|-|\n|1|\nbar"));
    }

    @Test
    void linesAboveTheHeaderStayAParagraph() {
        assertTrue(SYNTAX.html("text\n|a|\n|-|").startsWith("<p>text</p>\n<div"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| a | b |\n| -- |",
                "| a |\n| -- | -- |",
                "a\n-|",
                "| a |\n| = |",
                "| a |\n| |",
                "| a |\n||",
                "| a |\n| - - |",
                "| a |\n\n| - |",
                "    | a |\n    | - |",
                "a | b\n---"
            })
    void elseIsNoTable(String markdown) {
        assertEquals(List.of(), cells(markdown));
    }

    @Test
    void worksInsideContainers() {
        assertEquals(List.of("a", "1"), cells("> |a|\n> |-|\n> |1|"));
        assertEquals(List.of("a", "1"), cells("- |a|\n  |-|\n  |1|"));
    }

    @Test
    void keepsSourcePositions() {
        var cell = Nodes.below(SYNTAX.parse("|a|b|\n|-|-|\n| 1 | *2* |"), TableCell.class)
                .get(3);
        assertEquals(2, cell.getSourceSpans().get(0).getLineIndex());
        assertEquals(6, cell.getSourceSpans().get(0).getColumnIndex());
    }

    @Test
    void smallFileMakesNoHugePage() {
        String markdown = "|a".repeat(2_000) + "|\n" + "|-".repeat(2_000) + "|\n" + "|x|\n".repeat(20_000);
        assertTimeout(Duration.ofSeconds(20), () -> assertTrue(cells(markdown).size() < 200_000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"|", "|-", "|a|\n|-|\n", "|a\n", "\\|", "|a|\n|-|\n\n", "-|-\n"})
    void hostileInputTakesLinearTime(String piece) {
        assertTimeout(
                Duration.ofSeconds(20), () -> SYNTAX.html(piece.repeat(50_000)).length());
        assertTimeout(
                Duration.ofSeconds(20),
                () -> SYNTAX.html("|a|\n|-|\n" + piece.repeat(50_000)).length());
    }
}

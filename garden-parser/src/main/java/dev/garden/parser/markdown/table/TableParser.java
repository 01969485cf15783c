package dev.garden.parser.markdown.table;

import dev.garden.parser.markdown.table.TableRowText.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Block;
import org.commonmark.node.Node;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** Reads a table: header, delimiter row, and rows until a line that is blank or begins another block. */
final class TableParser extends AbstractBlockParser {

    /** A short line below a wide header must not cost a wide row each time: a small file would make a huge page. */
    private static final int MOST_ADDED_CELLS = 100_000;

    private static final SourceLine NOTHING = SourceLine.of("", null);

    private final TableBlock table = new TableBlock();
    private final List<Column> columns;
    private final SourceLine header;
    private final List<SourceLine> rows = new ArrayList<>();
    private boolean delimiterRead;
    private boolean closed;
    private int added;

    private TableParser(List<Column> columns, SourceLine header) {
        this.columns = columns;
        this.header = header;
    }

    @Override
    public Block getBlock() {
        return table;
    }

    /** A line without a bar is a row too, unless it begins another block (GFM 0.29, example 201). */
    @Override
    public boolean canHaveLazyContinuationLines() {
        return !closed;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        String rest = rest(state).getContent().toString().strip();
        closed = rest.equals("|");
        return !closed && rest.contains("|") ? BlockContinue.atIndex(state.getIndex()) : BlockContinue.none();
    }

    @Override
    public void addLine(SourceLine line) {
        if (delimiterRead) {
            rows.add(line);
        }
        delimiterRead = true;
    }

    @Override
    public void parseInlines(InlineParser inlines) {
        var head = new TableHead();
        table.appendChild(head);
        append(row(header, inlines), head);
        head.setSourceSpans(head.getFirstChild().getSourceSpans());
        for (Node cell = head.getFirstChild().getFirstChild(); cell != null; cell = cell.getNext()) {
            ((TableCell) cell).setHeader(true);
        }
        if (!rows.isEmpty()) {
            var body = new TableBody();
            table.appendChild(body);
            rows.forEach(line -> append(row(line, inlines), body));
        }
    }

    private static void append(TableRow row, Node part) {
        part.appendChild(row);
        row.getSourceSpans().forEach(part::addSourceSpan);
    }

    private TableRow row(SourceLine line, InlineParser inlines) {
        var row = new TableRow();
        if (line.getSourceSpan() != null) {
            row.addSourceSpan(line.getSourceSpan());
        }
        List<SourceLine> cells = TableRowText.cells(line);
        for (int column = 0; column < columns.size(); column++) {
            if (column >= cells.size() && ++added > MOST_ADDED_CELLS) {
                break;
            }
            row.appendChild(cell(column < cells.size() ? cells.get(column) : NOTHING, columns.get(column), inlines));
        }
        return row;
    }

    private static TableCell cell(SourceLine text, Column column, InlineParser inlines) {
        var cell = new TableCell();
        if (text.getSourceSpan() != null) {
            cell.addSourceSpan(text.getSourceSpan());
        }
        cell.setAlignment(column.alignment());
        inlines.parse(SourceLines.of(text), cell);
        return cell;
    }

    private static SourceLine rest(ParserState state) {
        SourceLine line = state.getLine();
        return line.substring(state.getIndex(), line.getContent().length());
    }

    /** Starts a table at its delimiter row, below the header. */
    static final class Factory implements BlockParserFactory {

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            List<SourceLine> paragraph = matched.getParagraphLines().getLines();
            if (paragraph.isEmpty() || "|-:".indexOf(first(state)) < 0) {
                return BlockStart.none();
            }
            SourceLine header = paragraph.get(paragraph.size() - 1);
            Optional<List<Column>> columns =
                    TableRowText.hasBar(header.getContent()) ? TableRowText.columns(rest(state)) : Optional.empty();
            if (columns.isEmpty()
                    || TableRowText.cells(header).size() != columns.get().size()) {
                return BlockStart.none();
            }
            return BlockStart.of(new TableParser(columns.get(), header))
                    .atIndex(state.getIndex())
                    .replaceParagraphLines(1);
        }

        private static char first(ParserState state) {
            return state.getLine().getContent().charAt(state.getNextNonSpaceIndex());
        }
    }
}

package dev.garden.parser.markdown.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableCell.Alignment;
import org.commonmark.parser.SourceLine;
import org.jspecify.annotations.Nullable;

/** Splits lines at bars. */
final class TableRowText {

    private static final Pattern DELIMITER = Pattern.compile("[ \\t]*:?-+:?[ \\t]*");

    private TableRowText() {}

    /** What the delimiter row says of one column. */
    record Column(@Nullable Alignment alignment) {}

    /** {@return the columns of the delimiter row {@code line}, such as {@code | - | :-: |}; empty when it is none} */
    static Optional<List<Column>> columns(SourceLine line) {
        List<Column> columns = new ArrayList<>();
        for (SourceLine cell : cells(line)) {
            if (!DELIMITER.matcher(cell.getContent()).matches()) {
                return Optional.empty();
            }
            columns.add(new Column(alignment(cell.getContent().toString().strip())));
        }
        return columns.isEmpty() || !hasBar(line.getContent()) ? Optional.empty() : Optional.of(columns);
    }

    private static @Nullable Alignment alignment(String dashes) {
        if (dashes.endsWith(":")) {
            return dashes.startsWith(":") ? Alignment.CENTER : Alignment.RIGHT;
        }
        return dashes.startsWith(":") ? Alignment.LEFT : null;
    }

    /** {@return whether there is a bar in {@code text}, escaped or not} */
    static boolean hasBar(CharSequence text) {
        return text.chars().anyMatch(c -> c == '|');
    }

    /**
     * {@return the cells of a row without its outer bars. An escaped bar is a plain bar to all that reads the cell, a code span or a
     * wikilink too}
     */
    static List<SourceLine> cells(SourceLine line) {
        CharSequence text = line.getContent();
        int start = skipSpace(text, 0);
        int end = text.length();
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end && text.charAt(start) == '|') {
            start++;
        }
        List<SourceLine> cells = new ArrayList<>();
        var cell = new StringBuilder();
        int cellStart = start;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < end && text.charAt(i + 1) == '|') {
                cell.append('|');
                i++;
            } else if (c == '|') {
                cells.add(cell(line, cellStart, i, cell));
                cellStart = i + 1;
            } else {
                cell.append(c);
            }
        }
        if (cellStart < end) {
            cells.add(cell(line, cellStart, end, cell));
        }
        return cells;
    }

    private static SourceLine cell(SourceLine line, int start, int end, StringBuilder text) {
        SourceLine cell =
                SourceLine.of(text.toString(), line.substring(start, end).getSourceSpan());
        text.setLength(0);
        int first = skipSpace(cell.getContent(), 0);
        int last = cell.getContent().length();
        while (last > first && isSpace(cell.getContent().charAt(last - 1))) {
            last--;
        }
        return cell.substring(first, last);
    }

    private static int skipSpace(CharSequence text, int from) {
        int index = from;
        while (index < text.length() && isSpace(text.charAt(index))) {
            index++;
        }
        return index;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }
}

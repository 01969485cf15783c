package dev.garden.parser.markdown.math;

import dev.garden.parser.markdown.spi.text.OpenMarks;
import dev.garden.parser.markdown.spi.text.Paragraphs;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/** Reads a formula that starts a line with a pair of dollar signs, on over lines to the next pair. */
final class MathBlockParser extends AbstractBlockParser {

    private static final String MARK = "$$";

    private final MathBlock block = new MathBlock();
    /** The lines as far as the block was not closed; the first one with its mark. */
    private final List<SourceLine> lines = new ArrayList<>();

    private @Nullable SourceLine rest;
    private boolean closed;

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
        if (closed) {
            return BlockContinue.none();
        }
        SourceLine line = state.getLine();
        int length = line.getContent().length();
        int end = indexOfMark(line.getContent().toString(), state.getIndex());
        if (end < 0) {
            return BlockContinue.atIndex(state.getIndex());
        }
        lines.add(line.substring(state.getIndex(), end));
        rest = line.substring(end + MARK.length(), length);
        closed = true;
        return BlockContinue.finished();
    }

    @Override
    public void addLine(SourceLine line) {
        if (closed) {
            return;
        }
        if (lines.isEmpty()) {
            int end = indexOfMark(line.getContent().toString(), MARK.length());
            closed = end >= 0;
            lines.add(closed ? line.substring(0, end) : line);
        } else {
            lines.add(line);
        }
    }

    /** What follows the end of the formula on its line is text; and so is all of it when nothing closed it. */
    @Override
    public void parseInlines(InlineParser inlines) {
        if (!closed) {
            Paragraphs.insertAfter(block, lines, inlines);
            block.unlink();
            return;
        }
        if (rest != null) {
            Paragraphs.insertAfter(block, List.of(rest), inlines);
        }
        var tex = new StringBuilder();
        lines.forEach(line -> tex.append(line.getContent()).append('\n'));
        block.setTex(tex.substring(MARK.length()));
    }

    /** {@return where the next pair of dollar signs is that no backslash escapes; -1 for nowhere} */
    private static int indexOfMark(String line, int from) {
        for (int i = from; i + 1 < line.length(); i++) {
            if (line.charAt(i) == '\\') {
                i++;
            } else if (line.startsWith(MARK, i)) {
                return i;
            }
        }
        return -1;
    }

    static final class Factory extends AbstractBlockParserFactory {

        @Override
        public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            String line = state.getLine().getContent().toString();
            int begin = state.getNextNonSpaceIndex();
            if (state.getIndent() >= 4 || !line.startsWith(MARK, begin)) {
                return BlockStart.none();
            }
            int inside = begin + MARK.length();
            int end = indexOfMark(line, inside);
            boolean alone = end < 0
                    || (line.substring(end + MARK.length()).isBlank()
                            && !line.substring(inside, end).isBlank());
            return alone && !OpenMarks.openIn(matched, MARK)
                    ? BlockStart.of(new MathBlockParser()).atIndex(begin)
                    : BlockStart.none();
        }
    }
}

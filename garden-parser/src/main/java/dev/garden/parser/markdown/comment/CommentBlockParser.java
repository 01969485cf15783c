package dev.garden.parser.markdown.comment;

import dev.garden.parser.markdown.spi.text.OpenMarks;
import dev.garden.parser.markdown.spi.text.Paragraphs;
import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/** Reads a comment that starts a line: on over blank lines and other blocks, to its end or that of its container. */
final class CommentBlockParser extends AbstractBlockParser {

    private final CommentBlock block = new CommentBlock();
    private boolean closed;
    private @Nullable SourceLine rest;

    private CommentBlockParser(boolean closed) {
        this.closed = closed;
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
        if (closed) {
            return BlockContinue.none();
        }
        String line = state.getLine().getContent().toString();
        int end = line.indexOf(CommentParser.MARK, state.getIndex());
        if (end < 0) {
            return BlockContinue.atIndex(state.getIndex());
        }
        closed = true;
        rest = state.getLine().substring(end + CommentParser.MARK.length(), line.length());
        return BlockContinue.finished();
    }

    /** What follows the end of the comment on its line is text again. */
    @Override
    public void parseInlines(InlineParser inlines) {
        if (rest != null) {
            Paragraphs.insertAfter(block, List.of(rest), inlines);
        }
    }

    static final class Factory extends AbstractBlockParserFactory {

        @Override
        public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            String line = state.getLine().getContent().toString();
            int begin = state.getNextNonSpaceIndex();
            if (state.getIndent() >= 4 || !line.startsWith(CommentParser.MARK, begin)) {
                return BlockStart.none();
            }
            int end = line.indexOf(CommentParser.MARK, begin + CommentParser.MARK.length());
            boolean closes = end >= 0;
            boolean starts = closes
                    ? !(matched.getMatchedBlockParser().getBlock() instanceof Paragraph)
                            && line.substring(end + CommentParser.MARK.length()).isBlank()
                    : !OpenMarks.openIn(matched, CommentParser.MARK);
            return starts ? BlockStart.of(new CommentBlockParser(closes)).atIndex(line.length()) : BlockStart.none();
        }
    }
}

package dev.garden.parser.markdown.heading;

import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** Reads {@code [[TOC]]} (VuePress) or {@code [TOC]} (Typora) alone on a line, in any letter case. */
final class TableOfContentsParser extends AbstractBlockParser {

    private final TableOfContents contents = new TableOfContents();

    @Override
    public Block getBlock() {
        return contents;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return BlockContinue.none();
    }

    /** Starts between blocks only: in a paragraph the brackets are text. */
    static final class Factory implements BlockParserFactory {

        private static final int CODE_INDENT = 4;
        private static final Pattern LINE = Pattern.compile("(?:\\[\\[toc]]|\\[toc])[ \\t]*", Pattern.CASE_INSENSITIVE);

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            CharSequence line = state.getLine().getContent();
            int index = state.getNextNonSpaceIndex();
            boolean starts = state.getIndent() < CODE_INDENT
                    && !(matched.getMatchedBlockParser().getBlock() instanceof Paragraph)
                    && LINE.matcher(line).region(index, line.length()).matches();
            return starts ? BlockStart.of(new TableOfContentsParser()).atIndex(line.length()) : BlockStart.none();
        }
    }
}

package dev.garden.parser.markdown.task;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.ListItem;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Reads the first paragraph of a task. The mark is taken off before the inline parser sees the text, which could make a link, a
 * formula or emphasis of it; a block of its own does that, since the standard's paragraph parser cannot be told to start further on.
 */
final class TaskParser extends AbstractBlockParser {

    private final String status;
    private final Start start = new Start();
    private final List<SourceLine> lines = new ArrayList<>();

    private TaskParser(String status) {
        this.status = status;
    }

    /** Stands in for the paragraph until its text is parsed; a paragraph, so that other blocks may interrupt it. */
    private static final class Start extends Paragraph {}

    @Override
    public Block getBlock() {
        return start;
    }

    @Override
    public boolean canHaveLazyContinuationLines() {
        return true;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return state.isBlank() ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void addLine(SourceLine line) {
        lines.add(line);
    }

    @Override
    public void parseInlines(InlineParser inlines) {
        var paragraph = new Paragraph();
        paragraph.setSourceSpans(start.getSourceSpans());
        inlines.parse(SourceLines.of(lines), paragraph);
        paragraph.prependChild(new TaskMark(status));
        start.insertBefore(paragraph);
        start.unlink();
    }

    /** Starts a task at the beginning of a list item. */
    static final class Factory implements BlockParserFactory {

        private static final int CODE_INDENT = 4;
        private static final Pattern ANY_STATUS = Pattern.compile("\\[([^\\[\\]])][ \\t]+");
        private static final Pattern DONE_OR_OPEN = Pattern.compile("\\[([ xX])][ \\t]+");

        private final Pattern mark;

        private Factory(Pattern mark) {
            this.mark = mark;
        }

        static Factory anyStatus() {
            return new Factory(ANY_STATUS);
        }

        static Factory doneOrOpen() {
            return new Factory(DONE_OR_OPEN);
        }

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            Block parent = matched.getMatchedBlockParser().getBlock();
            CharSequence line = state.getLine().getContent();
            int index = state.getNextNonSpaceIndex();
            if (state.getIndent() >= CODE_INDENT || line.charAt(index) != '[' || !isEmptyItem(parent)) {
                return BlockStart.none();
            }
            Matcher found = mark.matcher(line).region(index, line.length());
            return found.lookingAt()
                    ? BlockStart.of(new TaskParser(found.group(1))).atIndex(found.end())
                    : BlockStart.none();
        }

        private static boolean isEmptyItem(Block block) {
            return block instanceof ListItem && block.getFirstChild() == null;
        }
    }
}

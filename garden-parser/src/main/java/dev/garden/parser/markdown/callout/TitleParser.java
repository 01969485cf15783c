package dev.garden.parser.markdown.callout;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.ParserState;

/**
 * Reads the first line of a callout as its title. To the standard the line begins a paragraph, so lines without a quote mark right
 * below it are lazy continuations: they make the first paragraph of the content.
 */
final class TitleParser extends AbstractBlockParser {

    private final CalloutTitle title = new CalloutTitle();
    private final List<SourceLine> lines = new ArrayList<>();
    private boolean ended;

    @Override
    public Block getBlock() {
        return title;
    }

    /** Asked before the parser knows whether its callout goes on, so it must know itself. */
    @Override
    public boolean canHaveLazyContinuationLines() {
        return !ended;
    }

    /** Only called on lines with the quote mark of this callout. A letter begins no other block: the lazy paragraph goes on. */
    @Override
    public BlockContinue tryContinue(ParserState state) {
        CharSequence line = state.getLine().getContent();
        int index = state.getNextNonSpaceIndex();
        boolean goesOn = lines.size() > 1 && !state.isBlank() && Character.isLetter(Character.codePointAt(line, index));
        ended = !goesOn;
        return goesOn ? BlockContinue.atIndex(index) : BlockContinue.none();
    }

    @Override
    public void addLine(SourceLine line) {
        lines.add(line);
    }

    @Override
    public void parseInlines(InlineParser inlines) {
        var first = SourceLines.of(lines.get(0));
        inlines.parse(first, title);
        title.setSourceSpans(first.getSourceSpans());
        if (lines.size() > 1) {
            var lazy = SourceLines.of(lines.subList(1, lines.size()));
            var paragraph = new Paragraph();
            paragraph.setSourceSpans(lazy.getSourceSpans());
            inlines.parse(lazy, paragraph);
            title.insertAfter(paragraph);
        }
    }
}

package dev.garden.parser.markdown.container;

import dev.garden.parser.markdown.spi.BoxParser;
import java.util.Optional;
import org.commonmark.node.Node;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** Reads a container up to a line of as many colons as opened it; one that is never closed ends with the block around it. */
final class ContainerParser extends BoxParser<Container> {

    private static final int CODE_INDENT = 4;
    private static final int SHORTEST_FENCE = 3;

    private final SourceLine title;

    private ContainerParser(Container container, SourceLine title) {
        super(container);
        this.title = title;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        int colons = state.getIndent() < CODE_INDENT ? colonsAlone(state) : 0;
        return colons >= getBlock().fence() && !OpenContainers.closesInside(getBlock(), colons, state)
                ? BlockContinue.finished()
                : BlockContinue.atIndex(state.getIndex());
    }

    /** The number of colons, if nothing else stands in the line. */
    private static int colonsAlone(ParserState state) {
        CharSequence line = state.getLine().getContent();
        int start = state.getNextNonSpaceIndex();
        int end = start + colons(line, start);
        return line.subSequence(end, line.length()).toString().isBlank() ? end - start : 0;
    }

    private static int colons(CharSequence line, int start) {
        int end = start;
        while (end < line.length() && line.charAt(end) == ':') {
            end++;
        }
        return end - start;
    }

    @Override
    public void parseInlines(InlineParser inlines) {
        Container container = getBlock();
        if (container.kind() == ContainerKind.ENCRYPTED) {
            for (Node child = container.getFirstChild(); child != null; child = container.getFirstChild()) {
                child.unlink();
            }
        }
        CodeGroup.divide(container);
        container.prependChild(title(title, inlines));
    }

    static ContainerTitle title(SourceLine text, InlineParser inlines) {
        var title = new ContainerTitle();
        if (text.getSourceSpan() != null) {
            title.addSourceSpan(text.getSourceSpan());
        }
        inlines.parse(SourceLines.of(text), title);
        return title;
    }

    /** Starts a container; it may interrupt a paragraph. */
    static final class Factory implements BlockParserFactory {

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            SourceLine line = state.getLine();
            int index = state.getNextNonSpaceIndex();
            int colons = colons(line.getContent(), index);
            if (colons < SHORTEST_FENCE || state.getIndent() >= CODE_INDENT) {
                return BlockStart.none();
            }
            Optional<ContainerInfo> info = ContainerInfo.parse(line.getContent(), index);
            if (info.isEmpty()) {
                return BlockStart.none();
            }
            SourceLine title =
                    line.substring(info.get().titleStart(), info.get().titleEnd());
            return BlockStart.of(new ContainerParser(new Container(info.get(), colons), title))
                    .atIndex(line.getContent().length());
        }
    }
}

package dev.garden.parser.markdown.abbreviation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** Reads one line {@code *[word]: meaning}; it does not interrupt a paragraph. */
final class DefinitionParser extends AbstractBlockParser {

    private static final Pattern LINE = Pattern.compile("\\*\\[([^\\[\\]]{1,80})]:[ \\t]*+(\\S.*)");

    private final Definition definition;

    private DefinitionParser(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Block getBlock() {
        return definition;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return BlockContinue.none();
    }

    static final class Factory extends AbstractBlockParserFactory {

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            CharSequence line = state.getLine().getContent();
            int begin = state.getNextNonSpaceIndex();
            boolean marked = begin < line.length() && line.charAt(begin) == '*';
            if (!marked
                    || state.getIndent() >= 4
                    || matched.getMatchedBlockParser().getBlock() instanceof Paragraph) {
                return BlockStart.none();
            }
            Matcher matcher = LINE.matcher(line).region(begin, line.length());
            return matcher.matches()
                    ? BlockStart.of(new DefinitionParser(new Definition(
                                    matcher.group(1).strip(), matcher.group(2).strip())))
                            .atIndex(line.length())
                    : BlockStart.none();
        }
    }
}

package dev.garden.parser.markdown.callout;

import dev.garden.parser.markdown.spi.BoxParser;
import dev.garden.parser.markdown.spi.CalloutBox;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** Reads the container: a quotation in all but its first line. */
final class CalloutParser extends BoxParser<Callout> {

    private static final int CODE_INDENT = 4;

    private CalloutParser(Callout callout) {
        super(callout);
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        int mark = state.getNextNonSpaceIndex();
        if (!isQuoteMark(state, mark)) {
            return BlockContinue.none();
        }
        int column = state.getColumn() + state.getIndent() + 1;
        CharSequence line = state.getLine().getContent();
        boolean space = mark + 1 < line.length() && (line.charAt(mark + 1) == ' ' || line.charAt(mark + 1) == '\t');
        return BlockContinue.atColumn(space ? column + 1 : column);
    }

    private static boolean isQuoteMark(ParserState state, int index) {
        CharSequence line = state.getLine().getContent();
        return state.getIndent() < CODE_INDENT && index < line.length() && line.charAt(index) == '>';
    }

    /** Starts a callout where a quotation would start; asked before the standard's own quotation. */
    static final class Factory implements BlockParserFactory {

        // A bracket, parenthesis or colon would make a link or a link definition of it.
        private static final Pattern HEADER =
                Pattern.compile("[ \\t]{0,4}\\[!([^\\]|\\[]+)(?:\\|([^\\]]*))?]([+-]?)(?![(\\[:])[ \\t]*");

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            int mark = state.getNextNonSpaceIndex();
            if (!isQuoteMark(state, mark)) {
                return BlockStart.none();
            }
            CharSequence line = state.getLine().getContent();
            Matcher header = HEADER.matcher(line).region(mark + 1, line.length());
            if (!header.lookingAt() || header.group(1).isBlank()) {
                return BlockStart.none();
            }
            var callout = new CalloutParser(new Callout(box(header)));
            return BlockStart.of(callout, new TitleParser()).atIndex(header.end());
        }

        private static CalloutBox box(Matcher header) {
            String type = header.group(1).strip().toLowerCase(Locale.ROOT);
            String metadata = header.group(2) == null ? "" : header.group(2).strip();
            return new CalloutBox(type, metadata, CalloutBox.Fold.ofSign(header.group(3)));
        }
    }
}

package dev.garden.parser.markdown.media;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.Image;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** Reads one line {@code @[name options](id)}. Names that nobody knows stay text. */
final class MediaParser extends AbstractBlockParser {

    private final Paragraph paragraph = new Paragraph();

    private MediaParser(String address) {
        paragraph.appendChild(new Image(address, null));
    }

    @Override
    public Block getBlock() {
        return paragraph;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return BlockContinue.none();
    }

    @Override
    public void closeBlock() {
        paragraph.getFirstChild().setSourceSpans(paragraph.getSourceSpans());
    }

    /** Starts where such a line stands between blocks. */
    static final class Factory implements BlockParserFactory {

        private static final int CODE_INDENT = 4;
        private static final Pattern LINE = Pattern.compile("@\\[([A-Za-z]+)[^\\]]*]\\(([^)]+)\\)[ \\t]*");

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            CharSequence line = state.getLine().getContent();
            int index = state.getNextNonSpaceIndex();
            boolean inText = matched.getMatchedBlockParser().getBlock() instanceof Paragraph;
            if (inText || state.getIndent() >= CODE_INDENT || line.charAt(index) != '@') {
                return BlockStart.none();
            }
            Matcher media = LINE.matcher(line).region(index, line.length());
            Optional<String> address = media.matches()
                    ? address(
                            media.group(1).toLowerCase(Locale.ROOT),
                            media.group(2).strip())
                    : Optional.empty();
            return address.map(found -> BlockStart.of(new MediaParser(found)).atIndex(line.length()))
                    .orElse(BlockStart.none());
        }

        private static Optional<String> address(String name, String id) {
            String first = id.split("\\s+", 2)[0];
            return switch (name) {
                case "youtube" -> Optional.of("https://www.youtube.com/watch?v=" + first);
                case "bilibili" -> Optional.of("https://www.bilibili.com/video/" + first);
                case "pdf", "audioreader", "artplayer", "code" ->
                    Optional.of(id.startsWith("@/") ? id.substring(1) : id);
                default -> Optional.empty();
            };
        }
    }
}

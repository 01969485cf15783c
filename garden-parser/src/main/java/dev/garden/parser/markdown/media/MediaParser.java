package dev.garden.parser.markdown.media;

import dev.garden.model.link.Linktext;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** Reads one line {@code @[name options](id)}. Names that nobody knows stay text. */
final class MediaParser extends AbstractBlockParser {

    private final Paragraph paragraph = new Paragraph();

    private MediaParser(Node media) {
        paragraph.appendChild(media);
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
        private static final Pattern LINE = Pattern.compile("@\\[(([A-Za-z]+)[^\\]]*)]\\(([^)]+)\\)[ \\t]*");

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            CharSequence line = state.getLine().getContent();
            int index = state.getNextNonSpaceIndex();
            boolean inText = matched.getMatchedBlockParser().getBlock() instanceof Paragraph;
            if (inText || state.getIndent() >= CODE_INDENT || line.charAt(index) != '@') {
                return BlockStart.none();
            }
            Matcher media = LINE.matcher(line).region(index, line.length());
            Optional<Node> node = media.matches()
                    ? media(
                            media.group(2).toLowerCase(Locale.ROOT),
                            media.group(1),
                            media.group(3).strip())
                    : Optional.empty();
            return node.map(found -> BlockStart.of(new MediaParser(found)).atIndex(line.length()))
                    .orElse(BlockStart.none());
        }

        private static Optional<Node> media(String name, String words, String id) {
            String first = id.split("\\s+", 2)[0];
            return switch (name) {
                case "youtube" -> Optional.of(new Image("https://www.youtube.com/watch?v=" + first, null));
                case "bilibili" -> Optional.of(new Image("https://www.bilibili.com/video/" + first, null));
                case "pdf", "audioreader", "artplayer" ->
                    Optional.of(Linktext.isUrl(id) ? foreign(id) : IncludedFile.image(id));
                case "code" -> Optional.of(Linktext.isUrl(id) ? foreign(id) : IncludedFile.code(words, id));
                default -> Optional.empty();
            };
        }

        /** A file of another site is not fetched before a click, and none of these is a picture. */
        private static Link foreign(String url) {
            var link = new Link(url, null);
            link.appendChild(new Text(url.substring(url.lastIndexOf('/') + 1)));
            return link;
        }
    }
}

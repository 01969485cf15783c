package dev.garden.parser.markdown.emoji;

import dev.garden.parser.markdown.spi.InlineSyntax;
import org.commonmark.parser.Parser;

/**
 * The emoji that people write by GitHub's names, as plain text of the tree. Other words between colons stay as they are.
 *
 * @since 0.1
 */
public final class EmojiExtension implements Parser.ParserExtension {

    private EmojiExtension() {}

    /** {@return the extension; it has no options} */
    public static EmojiExtension create() {
        return new EmojiExtension();
    }

    @Override
    public void extend(Parser.Builder parser) {
        parser.customInlineContentParserFactory(InlineSyntax.at(':', EmojiParser::new));
    }
}

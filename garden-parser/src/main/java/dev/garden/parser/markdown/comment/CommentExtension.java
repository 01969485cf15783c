package dev.garden.parser.markdown.comment;

import dev.garden.parser.markdown.spi.InlineSyntax;
import org.commonmark.parser.Parser;

/**
 * Obsidian's comments. Inside a paragraph {@code %%} ends where the next pair stands; a comment that starts a line runs over
 * blocks, to the end if nothing closes it. Nothing of a comment is in the tree, so that nothing can show it.
 *
 * @since 0.1
 */
public final class CommentExtension implements Parser.ParserExtension {

    private CommentExtension() {}

    /** {@return the extension; it has no options} */
    public static CommentExtension create() {
        return new CommentExtension();
    }

    @Override
    public void extend(Parser.Builder parser) {
        parser.customInlineContentParserFactory(InlineSyntax.at('%', CommentParser::new));
        parser.customBlockParserFactory(new CommentBlockParser.Factory());
        parser.postProcessor(new CommentRemover());
    }
}

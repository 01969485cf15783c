package dev.garden.parser.markdown.media;

import org.commonmark.parser.Parser;

/**
 * Media of the theme Plume, such as {@code @[bilibili](id)}. They become images whose address is that of the video or file: so links
 * are collected, resolved and shown as those of any embed are, and no foreign host is asked before a click.
 *
 * @since 0.1
 */
public final class MediaExtension implements Parser.ParserExtension {

    private MediaExtension() {}

    /** {@return the extension; it has no options} */
    public static MediaExtension create() {
        return new MediaExtension();
    }

    @Override
    public void extend(Parser.Builder parser) {
        parser.customBlockParserFactory(new MediaParser.Factory());
        parser.postProcessor(new IncludeProcessor());
    }
}

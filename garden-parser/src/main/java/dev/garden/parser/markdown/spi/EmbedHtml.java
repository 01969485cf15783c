package dev.garden.parser.markdown.spi;

/**
 * What stands in the page for an embed.
 *
 * @param html finished markup
 * @param level where it may stand
 * @since 0.1
 */
public record EmbedHtml(String html, Level level) {

    /**
     * Where a piece of HTML may stand.
     *
     * @since 0.1
     */
    public enum Level {
        /** In a line of text: it may stand in a paragraph. */
        INLINE,
        /** Among blocks: a paragraph around it has to end before it. */
        BLOCK
    }

    /**
     * {@return markup that may stand in a line of text}
     *
     * @param html well-formed
     */
    public static EmbedHtml inline(String html) {
        return new EmbedHtml(html, Level.INLINE);
    }

    /**
     * {@return markup that stands among blocks}
     *
     * @param html well-formed
     */
    public static EmbedHtml block(String html) {
        return new EmbedHtml(html, Level.BLOCK);
    }

    /** {@return whether it stands among blocks} */
    public boolean isBlock() {
        return level == Level.BLOCK;
    }
}

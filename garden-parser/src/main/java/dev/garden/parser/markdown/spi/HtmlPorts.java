package dev.garden.parser.markdown.spi;

/**
 * What HTML of a note needs to know of its garden.
 *
 * @param links what a link becomes
 * @param embedder what an embed brings in
 * @param idPrefix stands before every id and every reference to one, so that an embedded note does not clash with its page; empty
 *     for the page's own note
 * @since 0.1
 */
public record HtmlPorts(LinkResolver links, Embedder embedder, String idPrefix) {

    /**
     * The ports of a page's own note, whose ids stand as they are.
     *
     * @param links what links become
     * @param embedder what embeds bring in
     */
    public HtmlPorts(LinkResolver links, Embedder embedder) {
        this(links, embedder, "");
    }
}

package dev.garden.parser.markdown.spi;

/**
 * Makes the HTML of an embed. Implemented by the renderer, which knows the garden.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface Embedder {

    /**
     * Shows the target of an embed.
     *
     * @param request the embed as written
     * @return finished HTML that stands in for it, and whether a paragraph may hold it
     */
    EmbedHtml embed(EmbedRequest request);

    /** {@return an embedder that knows no garden: it shows the target as text} */
    static Embedder none() {
        return request -> EmbedHtml.inline("<span class=\"internal-embed\">"
                + request.linktext().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;") + "</span>");
    }
}

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
     * @return finished HTML that stands in for it; block-level when {@code request} names a note
     */
    String embed(EmbedRequest request);
}

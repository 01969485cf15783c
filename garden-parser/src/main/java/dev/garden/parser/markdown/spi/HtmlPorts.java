package dev.garden.parser.markdown.spi;

/**
 * What HTML of a note needs to know of its garden.
 *
 * @param links what a link becomes
 * @param embedder what an embed brings in
 * @since 0.1
 */
public record HtmlPorts(LinkResolver links, Embedder embedder) {}

package dev.garden.parser.markdown.spi;

/**
 * A block other than a quotation that is written as one, behind {@code >}. Where its last line ends it ends too, so what names a
 * block by its end names all of it.
 *
 * @since 0.1
 */
public interface Quoted {}

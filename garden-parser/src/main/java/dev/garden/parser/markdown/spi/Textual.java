package dev.garden.parser.markdown.spi;

/**
 * A node that knows what a reader sees of it; its children are not asked. Anchors, outlines, excerpts and word counts read it.
 *
 * @since 0.1
 */
public interface Textual {

    /** {@return the visible text, without markup; empty text when the node is hidden} */
    String text();
}

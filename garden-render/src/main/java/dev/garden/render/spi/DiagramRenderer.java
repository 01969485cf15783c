package dev.garden.render.spi;

/**
 * Draws a diagram. Called from many threads.
 *
 * @since 0.1
 */
public interface DiagramRenderer {

    /**
     * Draws a diagram.
     *
     * @param source as written in the fence
     * @param language as written behind the fence, such as {@code plantuml}
     * @return inline SVG, sanitised, or why not
     */
    EngineResult draw(String source, String language);
}

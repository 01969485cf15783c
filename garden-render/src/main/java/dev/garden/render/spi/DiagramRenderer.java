package dev.garden.render.spi;

import java.util.List;

/**
 * Draws a diagram. Called from many threads.
 *
 * @since 0.1
 */
public interface DiagramRenderer extends Engine {

    /** {@return what pages need whose diagrams the browser draws from {@code div.mermaid}, and no other page} */
    default List<EngineAsset> browserAssets() {
        return List.of();
    }

    /**
     * Draws a diagram.
     *
     * @param source as written in the fence
     * @param language as written behind the fence, such as {@code plantuml}
     * @return inline SVG, sanitised, or why not
     */
    EngineResult draw(String source, String language);
}

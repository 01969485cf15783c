package dev.garden.render.spi;

import java.util.List;
import java.util.Optional;

/**
 * Draws a diagram. Called from many threads.
 *
 * @since 0.1
 */
public interface DiagramRenderer {

    /**
     * Names this engine, its version and its options.
     *
     * @return what results may be kept under from one build to the next; empty: they are not kept
     */
    default Optional<String> fingerprint() {
        return Optional.empty();
    }

    /** {@return what pages with the output of this engine need, and no other page} */
    default List<EngineAsset> assets() {
        return List.of();
    }

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

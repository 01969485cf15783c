package dev.garden.render.spi;

import java.util.List;
import java.util.Optional;

/**
 * What all engines have in common. An engine is called from many threads.
 *
 * @since 0.1
 */
public interface Engine {

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
}

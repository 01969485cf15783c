package dev.garden.render.engine;

import dev.garden.render.spi.Engine;
import dev.garden.render.spi.EngineAsset;
import java.util.List;
import java.util.Optional;

/** An engine whose results are kept; in all else it is the engine that makes them. */
interface KeptEngine extends Engine {

    /** {@return what makes results that are not there yet} */
    Engine engine();

    /** {@return the fingerprint of that engine} */
    String id();

    @Override
    default Optional<String> fingerprint() {
        return Optional.of(id());
    }

    @Override
    default List<EngineAsset> assets() {
        return engine().assets();
    }
}

package dev.garden.render.engine;

import dev.garden.render.spi.DiagramRenderer;
import dev.garden.render.spi.EngineAsset;
import dev.garden.render.spi.EngineResult;
import java.util.List;
import java.util.Optional;

/** A drawer of diagrams whose results are kept. */
record CachedDiagrams(DiagramRenderer engine, String id, ResultCache cache) implements DiagramRenderer {

    @Override
    public EngineResult draw(String source, String language) {
        return cache.get("diagram", List.of(id, source, language), () -> engine.draw(source, language));
    }

    @Override
    public Optional<String> fingerprint() {
        return Optional.of(id);
    }

    @Override
    public List<EngineAsset> assets() {
        return engine.assets();
    }

    @Override
    public List<EngineAsset> browserAssets() {
        return engine.browserAssets();
    }
}

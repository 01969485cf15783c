package dev.garden.render.engine;

import dev.garden.render.spi.DiagramRenderer;
import dev.garden.render.spi.EngineAsset;
import dev.garden.render.spi.EngineResult;
import java.util.List;

/** A drawer of diagrams whose results are kept. */
record CachedDiagrams(DiagramRenderer engine, String id, ResultCache cache) implements DiagramRenderer, KeptEngine {

    @Override
    public EngineResult draw(String source, String language) {
        return cache.get("diagram", List.of(id, source, language), () -> engine.draw(source, language));
    }

    @Override
    public List<EngineAsset> browserAssets() {
        return engine.browserAssets();
    }
}

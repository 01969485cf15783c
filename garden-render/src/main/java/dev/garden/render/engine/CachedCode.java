package dev.garden.render.engine;

import dev.garden.render.spi.CodeHighlighter;
import dev.garden.render.spi.EngineResult;
import java.util.List;

/** A highlighter whose results are kept. */
record CachedCode(CodeHighlighter engine, String id, ResultCache cache) implements CodeHighlighter, KeptEngine {

    @Override
    public EngineResult highlight(String code, String language) {
        return cache.get("code", List.of(id, code, language), () -> engine.highlight(code, language));
    }
}

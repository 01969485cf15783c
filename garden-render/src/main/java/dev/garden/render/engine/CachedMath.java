package dev.garden.render.engine;

import dev.garden.render.spi.EngineResult;
import dev.garden.render.spi.MathRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A typesetter whose results are kept. */
record CachedMath(MathRenderer engine, String id, ResultCache cache) implements MathRenderer, KeptEngine {

    @Override
    public EngineResult render(String tex, Style style, Map<String, String> macros) {
        var parts = new ArrayList<>(List.of(id, style.name(), tex));
        new TreeMap<>(macros).forEach((name, body) -> parts.addAll(List.of(name, body)));
        return cache.get("math", parts, () -> engine.render(tex, style, macros));
    }
}

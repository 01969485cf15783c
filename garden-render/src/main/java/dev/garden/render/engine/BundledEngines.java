package dev.garden.render.engine;

import dev.garden.render.code.PrismHighlighter;
import dev.garden.render.diagram.PlantUmlRenderer;
import dev.garden.render.icon.BundledIcons;
import dev.garden.render.math.TemmlRenderer;
import dev.garden.render.spi.CodeHighlighter;
import dev.garden.render.spi.DiagramRenderer;
import dev.garden.render.spi.Engines;
import dev.garden.render.spi.MathRenderer;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The engines in the jar: Temml for formulas, Prism for code, PlantUML for diagrams, Material Design Icons and Lucide. Each loads at its
 * first use, so a vault that needs none pays nothing; all may be shared between threads and builds.
 *
 * @since 0.1
 */
public final class BundledEngines {

    private BundledEngines() {}

    /** {@return the engines in the jar; {@link Engines#withMath} and its like put another in the place of one} */
    public static Engines all() {
        return new Engines(
                TemmlRenderer.create(), PrismHighlighter.create(), PlantUmlRenderer.create(), BundledIcons.create());
    }

    /**
     * Keeps results on disk from one build to the next. The results are those that the engines would give: they are found by the engine's
     * fingerprint, its options and the source. Engines without a fingerprint are left as they are.
     *
     * @param engines any engines
     * @param folder made when it is needed; it may be deleted at any time
     * @return engines that look there first
     */
    public static Engines kept(Engines engines, Path folder) {
        var cache = new ResultCache(folder);
        return new Engines(
                math(engines.math(), cache),
                code(engines.code(), cache),
                diagrams(engines.diagrams(), cache),
                engines.icons());
    }

    private static @Nullable MathRenderer math(@Nullable MathRenderer engine, ResultCache cache) {
        return engine == null
                ? null
                : engine.fingerprint()
                        .<MathRenderer>map(id -> new CachedMath(engine, id, cache))
                        .orElse(engine);
    }

    private static @Nullable CodeHighlighter code(@Nullable CodeHighlighter engine, ResultCache cache) {
        return engine == null
                ? null
                : engine.fingerprint()
                        .<CodeHighlighter>map(id -> new CachedCode(engine, id, cache))
                        .orElse(engine);
    }

    private static @Nullable DiagramRenderer diagrams(@Nullable DiagramRenderer engine, ResultCache cache) {
        return engine == null
                ? null
                : engine.fingerprint()
                        .<DiagramRenderer>map(id -> new CachedDiagrams(engine, id, cache))
                        .orElse(engine);
    }
}

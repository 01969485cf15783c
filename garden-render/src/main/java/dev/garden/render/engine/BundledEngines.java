package dev.garden.render.engine;

import dev.garden.render.code.PrismHighlighter;
import dev.garden.render.diagram.PlantUmlRenderer;
import dev.garden.render.icon.BundledIcons;
import dev.garden.render.math.TemmlRenderer;
import dev.garden.render.spi.CodeHighlighter;
import dev.garden.render.spi.DiagramRenderer;
import dev.garden.render.spi.Engine;
import dev.garden.render.spi.Engines;
import dev.garden.render.spi.MathRenderer;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Function;
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
        MathRenderer math = engines.math();
        CodeHighlighter code = engines.code();
        DiagramRenderer diagrams = engines.diagrams();
        return new Engines(
                kept(math, id -> new CachedMath(Objects.requireNonNull(math), id, cache)),
                kept(code, id -> new CachedCode(Objects.requireNonNull(code), id, cache)),
                kept(diagrams, id -> new CachedDiagrams(Objects.requireNonNull(diagrams), id, cache)),
                engines.icons());
    }

    private static <E extends Engine> @Nullable E kept(@Nullable E engine, Function<String, E> keeper) {
        return engine == null ? null : engine.fingerprint().map(keeper).orElse(engine);
    }
}

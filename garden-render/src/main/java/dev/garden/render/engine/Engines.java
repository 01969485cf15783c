package dev.garden.render.engine;

import dev.garden.render.icon.BundledIcons;
import dev.garden.render.math.TemmlRenderer;
import dev.garden.render.spi.CodeHighlighter;
import dev.garden.render.spi.DiagramRenderer;
import dev.garden.render.spi.EngineResult;
import dev.garden.render.spi.IconPack;
import dev.garden.render.spi.MathRenderer;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What typesets formulas, colours code, draws diagrams and finds icons. An engine loads at its first use, so a vault that needs none pays
 * nothing. Immutable and safe to share between threads and builds.
 *
 * @param math typesets formulas
 * @param code colours code
 * @param diagrams draws diagrams
 * @param icons finds icons
 * @since 0.1
 */
public record Engines(MathRenderer math, CodeHighlighter code, DiagramRenderer diagrams, IconPack icons) {

    /** {@return the engines in the jar, which keep no results from one build to the next} */
    public static Engines bundled() {
        return builder().build();
    }

    /** {@return a builder that starts with the engines in the jar} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Puts engines together.
     *
     * @since 0.1
     */
    public static final class Builder {

        private MathRenderer math = TemmlRenderer.create();
        private CodeHighlighter code = (source, language) -> new EngineResult.Unsupported();
        private DiagramRenderer diagrams = (source, language) -> new EngineResult.Unsupported();
        private IconPack icons = BundledIcons.create();
        private @Nullable Path cache;

        private Builder() {}

        /**
         * Takes another typesetter.
         *
         * @param engine used instead of the bundled one
         * @return this builder
         */
        public Builder math(MathRenderer engine) {
            this.math = engine;
            return this;
        }

        /**
         * Takes another highlighter.
         *
         * @param engine used instead of the bundled one
         * @return this builder
         */
        public Builder code(CodeHighlighter engine) {
            this.code = engine;
            return this;
        }

        /**
         * Takes another drawer of diagrams.
         *
         * @param engine used instead of the bundled one
         * @return this builder
         */
        public Builder diagrams(DiagramRenderer engine) {
            this.diagrams = engine;
            return this;
        }

        /**
         * Adds icons.
         *
         * @param pack asked before the icons that are there
         * @return this builder
         */
        public Builder icons(IconPack pack) {
            IconPack others = icons;
            this.icons = icon -> pack.find(icon).or(() -> others.find(icon));
            return this;
        }

        /**
         * Keeps results from one build to the next, for engines that have a fingerprint.
         *
         * @param folder made when it is needed; it may be deleted at any time
         * @return this builder
         */
        public Builder cache(Path folder) {
            this.cache = folder;
            return this;
        }

        /** {@return the engines} */
        public Engines build() {
            if (cache == null) {
                return new Engines(math, code, diagrams, icons);
            }
            var kept = new ResultCache(cache);
            return new Engines(
                    math.fingerprint()
                            .<MathRenderer>map(id -> new CachedMath(math, id, kept))
                            .orElse(math),
                    code.fingerprint()
                            .<CodeHighlighter>map(id -> new CachedCode(code, id, kept))
                            .orElse(code),
                    diagrams.fingerprint()
                            .<DiagramRenderer>map(id -> new CachedDiagrams(diagrams, id, kept))
                            .orElse(diagrams),
                    icons);
        }
    }
}

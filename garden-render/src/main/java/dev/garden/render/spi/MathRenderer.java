package dev.garden.render.spi;

import java.util.Map;

/**
 * Typesets TeX. Called from many threads.
 *
 * @since 0.1
 */
public interface MathRenderer extends Engine {

    /**
     * Typesets a formula.
     *
     * @param tex the formula without its dollar signs
     * @param style whether it stands in a line or on its own
     * @param macros macros of site and note, name with backslash to body
     * @return MathML, or why not; never throws for what stands in a note
     */
    EngineResult render(String tex, Style style, Map<String, String> macros);

    /**
     * Where a formula stands.
     *
     * @since 0.1
     */
    enum Style {
        /** In a line of text. */
        INLINE,
        /** On its own, in display style. */
        BLOCK
    }
}

package dev.garden.render.spi;

import org.jspecify.annotations.Nullable;

/**
 * The engines that typeset a note's body at build time. Where one is missing the page shows the source, quietly.
 *
 * @param math for formulas; null for none
 * @param code for code; null for none
 * @param diagrams for diagrams; null for none
 * @param icons for icons; null for none
 * @since 0.1
 */
public record Engines(
        @Nullable MathRenderer math,
        @Nullable CodeHighlighter code,
        @Nullable DiagramRenderer diagrams,
        @Nullable IconPack icons) {

    /** No engine. */
    public static final Engines NONE = new Engines(null, null, null, null);

    /**
     * {@return these engines with another for formulas}
     *
     * @param other takes the place of the one here
     */
    public Engines withMath(MathRenderer other) {
        return new Engines(other, code, diagrams, icons);
    }

    /**
     * {@return these engines with another for code}
     *
     * @param other takes the place of the one here
     */
    public Engines withCode(CodeHighlighter other) {
        return new Engines(math, other, diagrams, icons);
    }

    /**
     * {@return these engines with another for diagrams}
     *
     * @param other takes the place of the one here
     */
    public Engines withDiagrams(DiagramRenderer other) {
        return new Engines(math, code, other, icons);
    }

    /**
     * {@return these engines with another for icons}
     *
     * @param other takes the place of the one here
     */
    public Engines withIcons(IconPack other) {
        return new Engines(math, code, diagrams, other);
    }
}

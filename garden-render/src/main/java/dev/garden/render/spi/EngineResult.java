package dev.garden.render.spi;

/**
 * What an engine made of a piece of source.
 *
 * @since 0.1
 */
public sealed interface EngineResult {

    /**
     * Finished markup.
     *
     * @param html well-formed, free of script, ready to stand in a page
     */
    record Markup(String html) implements EngineResult {}

    /**
     * The source is wrong; the page shows it as it is.
     *
     * @param reason what the engine has to say, in one sentence
     * @param offset of the fault in the source, from 0; -1 when the engine does not know
     */
    record Invalid(String reason, int offset) implements EngineResult {}

    /**
     * The engine was stopped, or could not work; the page shows the source as it is. Another time it may end otherwise, so this is not
     * kept for the next build.
     *
     * @param reason why, in one sentence
     */
    record Unfinished(String reason) implements EngineResult {}

    /** The engine does not know this language; the page shows the source, quietly. */
    record Unsupported() implements EngineResult {}
}

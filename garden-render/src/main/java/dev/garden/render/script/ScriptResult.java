package dev.garden.render.script;

/**
 * What came of a call into a script.
 *
 * @since 0.1
 */
public sealed interface ScriptResult {

    /**
     * The script returned.
     *
     * @param text what it returned, as text
     */
    record Value(String text) implements ScriptResult {}

    /**
     * The script threw.
     *
     * @param message what it threw
     */
    record Failure(String message) implements ScriptResult {}

    /** The script was stopped, for it took too long or nested too deep. */
    record Stopped() implements ScriptResult {}
}

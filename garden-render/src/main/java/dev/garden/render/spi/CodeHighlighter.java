package dev.garden.render.spi;

/**
 * Colours code. Called from many threads.
 *
 * @since 0.1
 */
public interface CodeHighlighter extends Engine {

    /**
     * Marks the tokens of a piece of code.
     *
     * @param code as written
     * @param language as written behind the fence, such as {@code java}
     * @return the code as HTML, its tokens in {@code span}s with classes that the theme colours; line ends stay line ends and no span
     *     crosses one
     */
    EngineResult highlight(String code, String language);
}

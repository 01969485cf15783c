package dev.garden.render.spi;

import java.util.List;
import java.util.Optional;

/**
 * Colours code. Called from many threads.
 *
 * @since 0.1
 */
public interface CodeHighlighter {

    /**
     * Names this engine, its version and its options.
     *
     * @return what results may be kept under from one build to the next; empty: they are not kept
     */
    default Optional<String> fingerprint() {
        return Optional.empty();
    }

    /** {@return what pages with the output of this engine need, and no other page} */
    default List<EngineAsset> assets() {
        return List.of();
    }

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

package dev.garden.parser.markdown.code;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a line of code is marked as. Names of VitePress and Shiki: {@code // [!code focus]}.
 *
 * @since 0.1
 */
public enum LineMark {
    /** Stands out. */
    HIGHLIGHT("highlight", "is-highlighted"),
    /** The lines around it step back. */
    FOCUS("focus", "is-focused"),
    /** New in this version. */
    ADDED("++", "is-added"),
    /** Gone in this version. */
    REMOVED("--", "is-removed"),
    /** Is wrong. */
    ERROR("error", "is-error"),
    /** Is doubtful. */
    WARNING("warning", "is-warning");

    private final String word;
    private final String cssClass;

    LineMark(String word, String cssClass) {
        this.word = word;
        this.cssClass = cssClass;
    }

    /** {@return the class of a line so marked} */
    public String cssClass() {
        return cssClass;
    }

    /** What a comment says that marks a word. */
    static final String WORD = "word";

    /** The mark that a word in a comment names; the line of a marked word stands out too. */
    static Optional<LineMark> named(String word) {
        String name = word.equals("hl") || word.equals(WORD) ? HIGHLIGHT.word : word;
        return Arrays.stream(values()).filter(mark -> mark.word.equals(name)).findFirst();
    }
}

package dev.garden.parser.markdown.code;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Code to be read. Comments that mark lines are taken out of what is shown.
 *
 * @since 0.1
 */
public final class CodeFence extends Fence {

    private final AnnotatedCode annotated;

    CodeFence(FenceInfo info, String source) {
        super(info, source);
        annotated = AnnotatedCode.of(source);
    }

    /**
     * {@return code that stands in no fence of the note, such as that of a file}
     *
     * @param info how it is shown
     * @param source its lines; each ends with a line feed
     */
    public static CodeFence of(FenceInfo info, String source) {
        return new CodeFence(info, source);
    }

    /** {@return the code to show; each line ends with a line feed} */
    public String code() {
        return annotated.code();
    }

    /**
     * Finds what a line is marked as, by the info string or by a comment.
     *
     * @param line of {@link #code()}, from 1
     * @return its marks
     */
    public Set<LineMark> marks(int line) {
        var marks = EnumSet.noneOf(LineMark.class);
        marks.addAll(annotated.marks(line));
        if (info().marks(line)) {
            marks.add(LineMark.HIGHLIGHT);
        }
        return marks;
    }

    /**
     * {@return the words that stand out in a line}
     *
     * @param line of {@link #code()}, from 1
     */
    public List<String> words(int line) {
        return annotated.words(line);
    }

    /** {@return whether any line is marked, or numbered: then every line is an element} */
    public boolean hasLineElements() {
        return !annotated.isEmpty() || !info().marked().isEmpty() || info().firstNumber() != null;
    }
}

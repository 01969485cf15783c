package dev.garden.parser.markdown.container;

import org.commonmark.parser.SourceLine;
import org.jspecify.annotations.Nullable;

/**
 * Whether a block further inside takes a line. Every open container is asked on every line; with the answer at hand for all of them
 * after one walk, containers inside each other cost no more than their number.
 */
final class LineAnswer {

    private @Nullable SourceLine line;
    private boolean taken;

    /** {@return whether the answer for {@code asked} is known} */
    boolean isFor(SourceLine asked) {
        return line == asked; // lines are read one by one, each is one object
    }

    void set(SourceLine asked, boolean answer) {
        line = asked;
        taken = answer;
    }

    boolean isTaken() {
        return taken;
    }
}

package dev.garden.parser.markdown.delimiter;

import java.util.function.Supplier;
import org.commonmark.node.Node;

/**
 * A mark of a fixed number of characters, the same before and after.
 *
 * @param marker the character
 * @param length how many of it make the mark
 * @param leaning what has to stand beside it
 * @param create makes the node of a pair
 */
record Pair(char marker, int length, Leaning leaning, Supplier<? extends Node> create) implements DelimiterRule {

    @Override
    public boolean accepts(int runLength) {
        return runLength == length;
    }

    @Override
    public Leaning leaning() {
        return leaning;
    }

    @Override
    public int matched(RunLength opener, RunLength closer) {
        return length;
    }

    @Override
    public Node node(int used) {
        return create.get();
    }
}

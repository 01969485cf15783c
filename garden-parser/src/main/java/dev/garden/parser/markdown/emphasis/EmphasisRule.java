package dev.garden.parser.markdown.emphasis;

import dev.garden.parser.markdown.delimiter.DelimiterRule;
import dev.garden.parser.markdown.delimiter.RunLength;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;

/** The rules 9 to 17 of CommonMark 0.31.2, section 6.2: one character for emphasis, two for strong emphasis. */
record EmphasisRule(char marker) implements DelimiterRule {

    @Override
    public boolean accepts(int length) {
        return true;
    }

    @Override
    public Leaning leaning() {
        return marker == '*' ? Leaning.FLANKS : Leaning.WORDS;
    }

    @Override
    public int matched(RunLength opener, RunLength closer) {
        boolean ambiguous = (opener.both() || closer.both())
                && closer.written() % 3 != 0
                && (opener.written() + closer.written()) % 3 == 0;
        if (ambiguous) {
            return 0;
        }
        return opener.left() >= 2 && closer.left() >= 2 ? 2 : 1;
    }

    @Override
    public Node node(int length) {
        String mark = String.valueOf(marker).repeat(length);
        return length == 2 ? new StrongEmphasis(mark) : new Emphasis(mark);
    }
}

package dev.garden.parser.markdown.delimiter;

import java.util.List;
import org.commonmark.node.CustomNode;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** A run of delimiters that is not paired yet, as a node and as an entry of the list that {@link RunMatcher} works on. */
final class Run extends CustomNode {

    final DelimiterRule rule;
    final int written;
    private Flanks flanks;
    /** Which part of the run is not used up: openers lose characters at the end, closers at the beginning. */
    private int from;

    private int to;

    /** The place among the runs of the container. */
    int order;

    @Nullable
    Run previous;

    @Nullable
    Run next;

    /** How deep the nodes between this run and the next one are nested. */
    int depth;

    Run(DelimiterRule rule, int length, Flanks flanks) {
        this.rule = rule;
        this.written = length;
        this.flanks = flanks;
        this.to = length;
    }

    boolean canOpen() {
        return flanks.canOpen(rule.leaning());
    }

    boolean canClose() {
        return flanks.canClose(rule.leaning());
    }

    int left() {
        return to - from;
    }

    RunLength length() {
        return new RunLength(written, left(), canOpen() && canClose());
    }

    /** Looks through a variation selector before the run, now that the text before it is known. */
    void settle() {
        if (flanks.followsVariationSelector() && getPrevious() instanceof Text text) {
            String literal = text.getLiteral();
            int selector = literal.offsetByCodePoints(literal.length(), -1);
            if (selector > 0) {
                flanks = flanks.withBefore(literal.codePointBefore(selector));
            }
        }
    }

    List<SourceSpan> useAsOpener(int length) {
        to -= length;
        return spans(to, to + length);
    }

    List<SourceSpan> useAsCloser(int length) {
        from += length;
        return spans(from - length, from);
    }

    /** {@return where the characters stand that are not used up: the others belong to the nodes of their pairs} */
    List<SourceSpan> unused() {
        return left() == 0 ? List.of() : spans(from, to);
    }

    /** {@return what is left of the run, as text} */
    Text text() {
        var text = new Text(String.valueOf(rule.marker()).repeat(left()));
        text.setSourceSpans(spans(from, to));
        return text;
    }

    private List<SourceSpan> spans(int begin, int end) {
        return getSourceSpans().isEmpty()
                ? List.of()
                : List.of(getSourceSpans().get(0).subSpan(begin, end));
    }
}

package dev.garden.parser.markdown.delimiter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpans;
import org.jspecify.annotations.Nullable;

/**
 * Pairs the runs of one container: the procedure "process emphasis" of CommonMark, appendix A. Linear: a search never goes
 * below the place where an equal one failed before.
 */
final class RunMatcher {

    /** No deeper nesting is made: renderers walk trees by recursion. */
    private static final int DEEPEST = 100;

    private final List<Node> made = new ArrayList<>();
    private final Map<Kind, Integer> bottoms = new HashMap<>();

    /** {@return the nodes that pairs were made into} */
    List<Node> match(Run first) {
        for (Run run = first; run != null; ) {
            run = run.canClose() ? close(run) : run.next;
        }
        return made;
    }

    /** Handles one closer, and returns where to go on: at the same run while it has characters left and finds openers. */
    private @Nullable Run close(Run closer) {
        var kind = new Kind(closer.rule.marker(), closer.canOpen(), closer.written % 3);
        Run opener = opener(closer, bottoms.getOrDefault(kind, 0));
        if (opener == null || !pair(opener, closer)) {
            bottoms.put(kind, closer.order);
            if (!closer.canOpen()) {
                drop(closer);
            }
            return closer.next;
        }
        if (opener.left() == 0) {
            drop(opener);
        }
        if (closer.left() > 0) {
            return closer;
        }
        drop(closer);
        return closer.next;
    }

    private static @Nullable Run opener(Run closer, int bottom) {
        for (Run run = closer.previous; run != null && run.order >= bottom; run = run.previous) {
            if (run.rule.equals(closer.rule) && run.canOpen() && used(run, closer) > 0) {
                return run;
            }
        }
        return null;
    }

    private static int used(Run opener, Run closer) {
        return opener.rule.matched(opener.length(), closer.length());
    }

    private boolean pair(Run opener, Run closer) {
        int depth = opener.depth;
        for (Run run = opener.next; run != null && run != closer; run = run.next) {
            depth = Math.max(depth, run.depth);
        }
        if (depth >= DEEPEST) {
            return false;
        }
        wrap(opener, closer);
        opener.next = closer;
        closer.previous = opener;
        opener.depth = depth + 1;
        return true;
    }

    private void wrap(Run opener, Run closer) {
        int used = used(opener, closer);
        Node node = opener.rule.node(used);
        var spans = new SourceSpans();
        spans.addAll(opener.useAsOpener(used));
        for (Node inner = opener.getNext(); inner != null && inner != closer; inner = opener.getNext()) {
            spans.addAll(inner instanceof Run run ? run.unused() : inner.getSourceSpans());
            node.appendChild(inner);
        }
        spans.addAll(closer.useAsCloser(used));
        node.setSourceSpans(spans.getSourceSpans());
        opener.insertAfter(node);
        made.add(node);
    }

    /** Takes a run out of the list; what it knows of the nodes behind it goes to the run before. */
    private static void drop(Run run) {
        Run previous = run.previous;
        if (previous != null) {
            previous.next = run.next;
            previous.depth = Math.max(previous.depth, run.depth);
        }
        if (run.next != null) {
            run.next.previous = previous;
        }
    }

    /** Closers that look for the same openers. */
    private record Kind(char marker, boolean canOpen, int remainder) {}
}

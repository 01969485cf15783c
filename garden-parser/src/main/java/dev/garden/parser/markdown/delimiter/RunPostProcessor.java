package dev.garden.parser.markdown.delimiter;

import dev.garden.parser.markdown.spi.text.Texts;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.parser.PostProcessor;
import org.jspecify.annotations.Nullable;

/**
 * Pairs the runs of each container in a tree. The first processor to come meets the runs of all rules, so that marks of
 * different kinds cross as the standard says; later ones find none.
 */
final class RunPostProcessor implements PostProcessor {

    @Override
    public Node process(Node document) {
        resolve(document);
        return document;
    }

    /** Works from the inside out, and returns how deep the content of {@code parent} is nested. */
    private static int resolve(Node parent) {
        var runs = new ArrayList<Run>();
        int deepest = 0;
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Run run) {
                run.settle();
                link(runs, run);
            } else {
                int depth = child.getFirstChild() == null ? 0 : resolve(child) + 1;
                deepest = Math.max(deepest, depth);
                note(runs, depth);
            }
        }
        return runs.isEmpty() ? deepest : pair(parent, runs, deepest);
    }

    private static void link(List<Run> runs, Run run) {
        Run last = last(runs);
        run.order = runs.size();
        run.previous = last;
        if (last != null) {
            last.next = run;
        }
        runs.add(run);
    }

    private static void note(List<Run> runs, int depth) {
        Run last = last(runs);
        if (last != null) {
            last.depth = Math.max(last.depth, depth);
        }
    }

    private static @Nullable Run last(List<Run> runs) {
        return runs.isEmpty() ? null : runs.get(runs.size() - 1);
    }

    private static int pair(Node parent, List<Run> runs, int before) {
        List<Node> made = new RunMatcher().match(runs.get(0));
        int deepest = before;
        for (Run run : runs) {
            deepest = Math.max(deepest, run.depth);
            if (run.left() > 0) {
                run.insertBefore(run.text());
            }
            run.unlink();
        }
        made.forEach(Texts::join);
        Texts.join(parent);
        return deepest;
    }
}

package dev.garden.parser.link;

import dev.garden.parser.link.EmbedGraph.Embed;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Finds the knots of a graph of embeds, each after those that it leads to (Tarjan's algorithm, without recursion). */
final class EmbedKnots {

    private final Map<EmbedPart, Visit> visits = new HashMap<>();
    private final Deque<Visit> path = new ArrayDeque<>();
    private final Deque<Visit> open = new ArrayDeque<>();
    private int knots;

    private static final class Visit {
        private final EmbedPart part;
        private final Iterator<Embed> rest;
        private final int number;
        private int lowest;
        private boolean open = true;

        Visit(EmbedPart part, int number) {
            this.part = part;
            this.number = number;
            rest = part.inside().iterator();
            lowest = number;
        }
    }

    void find(Collection<EmbedPart> parts) {
        for (EmbedPart part : parts) {
            if (!visits.containsKey(part)) {
                begin(part);
                while (!path.isEmpty()) {
                    step(path.getLast());
                }
            }
        }
    }

    private void begin(EmbedPart part) {
        var visit = new Visit(part, visits.size());
        visits.put(part, visit);
        path.add(visit);
        open.add(visit);
    }

    private void step(Visit visit) {
        if (visit.rest.hasNext()) {
            EmbedPart next = visit.rest.next().part();
            Visit known = visits.get(next);
            if (known == null) {
                begin(next);
            } else if (known.open) {
                visit.lowest = Math.min(visit.lowest, known.number);
            }
            return;
        }
        path.removeLast();
        if (!path.isEmpty()) {
            path.getLast().lowest = Math.min(path.getLast().lowest, visit.lowest);
        }
        if (visit.lowest == visit.number) {
            close(visit);
        }
    }

    private void close(Visit root) {
        var knot = new ArrayList<EmbedPart>();
        Visit last;
        do {
            last = open.removeLast();
            last.open = false;
            knot.add(last.part);
        } while (last != root);
        knots++;
        knot.forEach(part -> part.settle(knots, 0));
        int depth = depth(knot);
        knot.forEach(part -> part.settle(knots, depth));
    }

    /** Every knot that this one leads to is settled already. */
    private int depth(List<EmbedPart> knot) {
        int deepest = 0;
        for (EmbedPart part : knot) {
            for (Embed embed : part.inside()) {
                if (embed.part().knot() != knots) {
                    deepest = Math.max(deepest, embed.depth());
                }
            }
        }
        return deepest;
    }
}

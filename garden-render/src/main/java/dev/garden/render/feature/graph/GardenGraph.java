package dev.garden.render.feature.graph;

import dev.garden.model.NoteFlag;
import dev.garden.render.output.OutputPath;
import dev.garden.render.spi.Mention;
import dev.garden.render.spi.PlannedNote;
import dev.garden.render.spi.SitePlan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The notes that a graph may show, and the lines between them: nothing of hidden and protected notes.
 *
 * @param nodes in vault order, then tags
 * @param lines each once, whatever its direction
 */
record GardenGraph(List<Node> nodes, List<GraphLayout.Line> lines) {

    /** A node: what it is called, where it leads, and the folder or {@code #} that gives it its colour. */
    record Node(String title, String href, String group) {}

    static GardenGraph of(SitePlan plan) {
        var numbers = new LinkedHashMap<Object, Integer>();
        var nodes = new ArrayList<Node>();
        for (PlannedNote note : plan.notes()) {
            if (note.isQuotable() && isShown(note, plan)) {
                numbers.put(note.path(), nodes.size());
                nodes.add(new Node(note.title(), note.href(), folder(note)));
            }
        }
        Set<GraphLayout.Line> lines = new LinkedHashSet<>();
        for (PlannedNote note : plan.notes()) {
            if (numbers.containsKey(note.path())) {
                for (Mention mention : plan.mentionsIn(note)) {
                    join(numbers.get(note.path()), numbers.get(mention.to().path()), lines);
                }
                if (plan.settings().get(GraphSettings.TAGS)) {
                    addTags(note, numbers, nodes, lines);
                }
            }
        }
        return new GardenGraph(nodes, List.copyOf(lines));
    }

    /** {@return whether graphs show a note, unless something else forbids it} */
    static boolean isShown(PlannedNote note, SitePlan plan) {
        boolean hub = plan.isHub(note) && !plan.settings().get(GraphSettings.SHOW_HUBS);
        return note.isListed() && !note.note().settings().is(NoteFlag.HIDE_IN_GRAPH) && !hub;
    }

    private static void addTags(
            PlannedNote note, Map<Object, Integer> numbers, List<Node> nodes, Set<GraphLayout.Line> lines) {
        note.tags().forEach(tag -> {
            Integer number = numbers.computeIfAbsent(tag.key(), key -> nodes.size());
            if (number == nodes.size()) {
                nodes.add(new Node("#" + tag.name(), OutputPath.ofTag(tag).address(), "#"));
            }
            join(numbers.get(note.path()), number, lines);
        });
    }

    private static void join(@Nullable Integer from, @Nullable Integer to, Set<GraphLayout.Line> lines) {
        if (from != null && to != null && !from.equals(to)) {
            lines.add(new GraphLayout.Line(Math.min(from, to), Math.max(from, to)));
        }
    }

    private static String folder(PlannedNote note) {
        String path = note.path().value();
        int end = path.indexOf('/');
        return end < 0 ? "" : path.substring(0, end);
    }
}

package dev.garden.render.feature.graph;

import dev.garden.model.NoteFlag;
import dev.garden.model.Tag;
import dev.garden.render.output.OutputPath;
import dev.garden.render.spi.Mention;
import dev.garden.render.spi.PlannedNote;
import dev.garden.render.spi.SitePlan;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The notes that a graph may show, and the lines between them: nothing of hidden and protected notes.
 *
 * @param nodes in vault order, then tags
 * @param lines each once, whatever its direction
 */
record GardenGraph(List<Node> nodes, List<GraphLayout.Line> lines) {

    /** A node: what it is called, where it leads, the folder or tag that gives it its colour, and its tags. */
    record Node(String title, String href, String group, List<String> tags) {}

    static GardenGraph of(SitePlan plan) {
        var numbers = new LinkedHashMap<Object, Integer>();
        var nodes = new ArrayList<Node>();
        for (PlannedNote note : plan.notes()) {
            if (note.isQuotable() && isShown(note, plan)) {
                numbers.put(note.path(), nodes.size());
                nodes.add(node(note, plan));
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

    private static Node node(PlannedNote note, SitePlan plan) {
        var tags = note.tags().stream().map(Tag::name).toList();
        boolean byTag = plan.settings().get(GraphSettings.COLOURS) == GraphSettings.Colours.TAG;
        String tag = tags.isEmpty() ? "" : "#" + tags.get(0).split("/", 2)[0];
        return new Node(note.title(), note.href(), byTag ? tag : folder(note), tags);
    }

    /** {@return the same graph with the nodes that have lines before those that have none, else in their order} */
    GardenGraph linkedFirst() {
        var linked = new BitSet();
        lines.forEach(line -> {
            linked.set(line.from());
            linked.set(line.to());
        });
        var order = new ArrayList<Integer>();
        IntStream.range(0, nodes.size()).filter(linked::get).forEach(order::add);
        IntStream.range(0, nodes.size()).filter(i -> !linked.get(i)).forEach(order::add);
        int[] places = new int[nodes.size()];
        for (int i = 0; i < places.length; i++) {
            places[order.get(i)] = i;
        }
        return new GardenGraph(
                order.stream().map(nodes::get).toList(),
                lines.stream()
                        .map(line -> new GraphLayout.Line(places[line.from()], places[line.to()]))
                        .toList());
    }

    /** {@return how many nodes have a line} */
    int linked() {
        return (int) lines.stream()
                .flatMap(line -> Stream.of(line.from(), line.to()))
                .distinct()
                .count();
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
                nodes.add(new Node("#" + tag.name(), OutputPath.ofTag(tag).address(), "#", List.of(tag.name())));
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

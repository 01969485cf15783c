package dev.garden.render.feature.graph;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import dev.garden.render.output.OutputContent;
import dev.garden.render.output.OutputPath;
import dev.garden.render.spi.FeaturePage;
import dev.garden.render.spi.SiteFeature;
import dev.garden.render.spi.SitePlan;
import dev.garden.render.view.LinkView;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Shows all notes and the links between them on a page of its own: a drawing, its places worked out while building, and a list for
 * readers without scripts.
 *
 * @since 0.1
 */
public final class GraphFeature implements SiteFeature {

    static final OutputPath DATA = OutputPath.of("graph/graph.json");

    /** Makes the feature. */
    public GraphFeature() {}

    @Override
    public String name() {
        return "garden-graph";
    }

    @Override
    public void contribute(SitePlan plan) {
        GardenGraph graph = GardenGraph.of(plan).linkedFirst();
        if (graph.nodes().isEmpty()) {
            return;
        }
        plan.file(DATA, OutputContent.of(json(graph)));
        int linked = graph.linked();
        var view = new GraphPageView(
                DATA.address(),
                links(graph.nodes().subList(0, linked), plan),
                links(graph.nodes().subList(linked, graph.nodes().size()), plan));
        plan.page(FeaturePage.of(OutputPath.of("graph/index.html"), "graph.peb", view)
                .titled(plan.say("graph.title")));
    }

    private static List<LinkView> links(List<GardenGraph.Node> nodes, SitePlan plan) {
        return nodes.stream()
                .map(node -> LinkView.of(node.title(), node.href()))
                .sorted(Comparator.comparing(LinkView::title, plan.nameOrder()).thenComparing(LinkView::href))
                .toList();
    }

    /** Places are whole numbers and groups are numbers: a large garden has to fit. */
    private static String json(GardenGraph graph) {
        double[] at = GraphLayout.of(graph.nodes().size(), graph.linked(), graph.lines());
        var groups = new ArrayList<>(new TreeSet<>(
                graph.nodes().stream().map(GardenGraph.Node::group).toList()));
        var tags = new ArrayList<>(new TreeSet<>(
                graph.nodes().stream().flatMap(node -> node.tags().stream()).toList()));
        var nodes = new ArrayList<String>();
        for (int i = 0; i < graph.nodes().size(); i++) {
            GardenGraph.Node node = graph.nodes().get(i);
            nodes.add("[" + quote(node.title()) + "," + quote(node.href()) + "," + groups.indexOf(node.group()) + ","
                    + (long) StrictMath.rint(at[i * 2]) + "," + (long) StrictMath.rint(at[i * 2 + 1])
                    + numbers(node, tags) + "]");
        }
        String lines = graph.lines().stream()
                .map(line -> line.from() + "," + line.to())
                .collect(Collectors.joining(","));
        String names = groups.stream().map(GraphFeature::quote).collect(Collectors.joining(","));
        String labels = tags.stream().map(GraphFeature::quote).collect(Collectors.joining(","));
        return "{\"groups\":[" + names + "],\"tags\":[" + labels + "],\"linked\":" + graph.linked() + ",\"nodes\":[\n"
                + String.join(",\n", nodes) + "],\n\"lines\":[" + lines + "]}";
    }

    /** The tags of a node by number, behind what else is known of it; most have few or none. */
    private static String numbers(GardenGraph.Node node, List<String> tags) {
        return node.tags().stream()
                .map(tag -> "," + Collections.binarySearch(tags, tag))
                .collect(Collectors.joining());
    }

    private static String quote(String text) {
        return "\"" + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + "\"";
    }

    /** What {@code graph.peb} sees. */
    record GraphPageView(String data, List<LinkView> linked, List<LinkView> alone) {}
}

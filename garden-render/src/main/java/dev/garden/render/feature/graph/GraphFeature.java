package dev.garden.render.feature.graph;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import dev.garden.render.output.OutputContent;
import dev.garden.render.output.OutputPath;
import dev.garden.render.spi.FeaturePage;
import dev.garden.render.spi.SiteFeature;
import dev.garden.render.spi.SitePlan;
import dev.garden.render.view.LinkView;
import dev.garden.render.view.PagesView;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Shows all notes and the links between them on a page of its own: a drawing, its places worked out while building, and a list for
 * readers without scripts.
 *
 * @since 0.1
 */
public final class GraphFeature implements SiteFeature {

    static final OutputPath DATA = OutputPath.of("graph/graph.json");

    private static final OutputPath LIST = OutputPath.of("graph/list.html");

    /** With more names the page would grow with the garden. */
    private static final int MOST_LISTED = 400;

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
        var withLines = links(graph.nodes().subList(0, linked), plan);
        var alone = links(graph.nodes().subList(linked, graph.nodes().size()), plan);
        boolean many = graph.nodes().size() > MOST_LISTED;
        var view = many
                ? new GraphPageView(DATA.address(), List.of(), List.of(), LIST.address())
                : new GraphPageView(DATA.address(), withLines, alone, null);
        plan.page(FeaturePage.of(OutputPath.of("graph/index.html"), "graph.peb", view)
                .titled(plan.say("graph.title")));
        if (many) {
            addLists(withLines, alone, plan);
        }
    }

    /** The same for readers without scripts, where it is too long for the page itself. */
    private static void addLists(List<LinkView> linked, List<LinkView> alone, SitePlan plan) {
        var all = Stream.concat(linked.stream(), alone.stream()).toList();
        for (FeaturePage.Part<LinkView> part : FeaturePage.parts(LIST, all)) {
            var view = new GraphListView(part.items(), linked.size(), alone.size(), part.pages());
            plan.page(FeaturePage.of(part.path(), "graph-list.peb", view)
                    .titled(part.title(plan.say("graph.title"), plan))
                    .unindexed());
        }
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

    /**
     * What {@code graph.peb} sees.
     *
     * @param data where the graph is
     * @param linked the notes with lines, if they are not too many
     * @param alone those without, if they are not too many
     * @param list where they stand else; null when they stand here
     */
    record GraphPageView(
            String data,
            List<LinkView> linked,
            List<LinkView> alone,
            @Nullable String list) {}

    /**
     * What {@code graph-list.peb} sees.
     *
     * @param nodes of one page, those with lines first
     * @param linked how many notes have lines
     * @param alone how many have none
     * @param pages where the page stands among the others
     */
    record GraphListView(List<LinkView> nodes, int linked, int alone, PagesView pages) {}
}

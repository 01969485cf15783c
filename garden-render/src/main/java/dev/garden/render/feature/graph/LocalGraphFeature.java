package dev.garden.render.feature.graph;

import dev.garden.model.NoteSwitch;
import dev.garden.model.source.VaultPath;
import dev.garden.render.spi.Mention;
import dev.garden.render.spi.PlannedNote;
import dev.garden.render.spi.SiteFeature;
import dev.garden.render.spi.SitePlan;
import dev.garden.render.view.LinkView;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Shows beside a note its neighbours in both directions; of very many those that have the most links. Navigations and the home page
 * are left out: they are linked with everything, and would make every neighbourhood the same.
 *
 * @since 0.1
 */
public final class LocalGraphFeature implements SiteFeature {

    /** More cannot be told apart in a small drawing, and a page must not grow with the garden. */
    private static final int MOST_NODES = 50;

    /** Makes the feature. */
    public LocalGraphFeature() {}

    @Override
    public String name() {
        return "graph";
    }

    @Override
    public void contribute(SitePlan plan) {
        plan.part("aside", "local-graph.peb", note -> view(note, plan));
    }

    private static Optional<GraphView> view(PlannedNote note, SitePlan plan) {
        boolean shows = note.note().settings().shows(NoteSwitch.LOCAL_GRAPH);
        if (note.isProtected() || !shows || !GardenGraph.isShown(note, plan)) {
            return Optional.empty();
        }
        Collection<PlannedNote> all = neighbours(note, plan);
        var nodes = mostLinked(all, plan).stream()
                .sorted(byTitle(plan))
                .map(other -> LinkView.of(other.title(), other.href()))
                .toList();
        return nodes.isEmpty() ? Optional.empty() : Optional.of(new GraphView(nodes, all.size(), data(note)));
    }

    /** {@return the notes that a note links to and those that link to it, each once} */
    private static Collection<PlannedNote> neighbours(PlannedNote note, SitePlan plan) {
        Map<VaultPath, PlannedNote> neighbours = new LinkedHashMap<>();
        var to = plan.mentionsIn(note).stream().map(Mention::to);
        var from = plan.mentionsOf(note).stream().map(Mention::from);
        Stream.concat(to, from)
                .filter(other -> GardenGraph.isShown(other, plan))
                .forEach(other -> neighbours.putIfAbsent(other.path(), other));
        return neighbours.values();
    }

    private static Collection<PlannedNote> mostLinked(Collection<PlannedNote> all, SitePlan plan) {
        if (all.size() <= MOST_NODES) {
            return all;
        }
        Comparator<PlannedNote> byLinks = Comparator.comparingInt(
                note -> plan.mentionsIn(note).size() + plan.mentionsOf(note).size());
        return all.stream()
                .sorted(byLinks.reversed().thenComparing(PlannedNote::path))
                .limit(MOST_NODES)
                .toList();
    }

    private static Comparator<PlannedNote> byTitle(SitePlan plan) {
        return Comparator.comparing(PlannedNote::title, plan.nameOrder()).thenComparing(PlannedNote::path);
    }

    /** Where neighbours of neighbours are found, for the notes whose readers may ask for them. */
    private static @Nullable String data(PlannedNote note) {
        return note.note().settings().shows(NoteSwitch.GRAPH_DEPTH_CONTROL) ? GraphFeature.DATA.address() : null;
    }

    /**
     * What {@code local-graph.peb} sees.
     *
     * @param nodes the neighbours, or those of them that have the most links
     * @param all how many neighbours there are
     * @param data where the graph of the garden is; null where a page does not need it
     */
    record GraphView(
            List<LinkView> nodes, int all, @Nullable String data) {}
}

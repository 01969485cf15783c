package dev.garden.render.feature.graph;

import dev.garden.model.NoteSwitch;
import dev.garden.render.spi.Mention;
import dev.garden.render.spi.PlannedNote;
import dev.garden.render.spi.SiteFeature;
import dev.garden.render.spi.SitePlan;
import dev.garden.render.view.LinkView;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Shows beside a note its neighbours in both directions. Navigations and the home page are left out: they are linked with
 * everything, and would make every neighbourhood the same.
 *
 * @since 0.1
 */
public final class LocalGraphFeature implements SiteFeature {

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
        var to = plan.mentionsIn(note).stream().map(Mention::to);
        var from = plan.mentionsOf(note).stream().map(Mention::from);
        var nodes = Stream.concat(to, from)
                .distinct()
                .filter(other -> GardenGraph.isShown(other, plan))
                .sorted(Comparator.comparing(PlannedNote::title, plan.nameOrder())
                        .thenComparing(PlannedNote::path))
                .map(other -> LinkView.of(other.title(), other.href()))
                .toList();
        return nodes.isEmpty() ? Optional.empty() : Optional.of(new GraphView(nodes, data(note)));
    }

    /** Where neighbours of neighbours are found, for the notes whose readers may ask for them. */
    private static @Nullable String data(PlannedNote note) {
        return note.note().settings().shows(NoteSwitch.GRAPH_DEPTH_CONTROL) ? GraphFeature.DATA.address() : null;
    }

    /** What {@code local-graph.peb} sees. */
    record GraphView(List<LinkView> nodes, @Nullable String data) {}
}

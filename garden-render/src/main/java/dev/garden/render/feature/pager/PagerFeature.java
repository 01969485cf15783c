package dev.garden.render.feature.pager;

import dev.garden.model.nav.Nav;
import dev.garden.model.nav.NavTarget;
import dev.garden.render.spi.PlannedNote;
import dev.garden.render.spi.SiteFeature;
import dev.garden.render.spi.SitePlan;
import dev.garden.render.view.LinkView;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Shows under a note the ways to the one before and the one after in the navigation that serves it. A note that stands in no
 * navigation has neither: the order of file names is nobody's intention.
 *
 * @since 0.1
 */
public final class PagerFeature implements SiteFeature {

    /** Makes the feature. */
    public PagerFeature() {}

    @Override
    public String name() {
        return "pager";
    }

    @Override
    public void contribute(SitePlan plan) {
        var sequences = new HashMap<Nav, List<PlannedNote>>();
        plan.navs().forEach(nav -> sequences.put(nav, sequence(nav, plan)));
        plan.part("after-content", "pager.peb", note -> plan.navFor(note).flatMap(nav -> view(note, sequences, nav)));
    }

    private static List<PlannedNote> sequence(Nav nav, SitePlan plan) {
        return nav.items()
                .map(item -> item.target())
                .flatMap(target -> target instanceof NavTarget.ToNote to ? Stream.of(to.note()) : Stream.empty())
                .flatMap(path -> plan.note(path).stream())
                .distinct()
                .toList();
    }

    private static Optional<PagerView> view(PlannedNote note, Map<Nav, List<PlannedNote>> sequences, Nav nav) {
        List<PlannedNote> sequence = sequences.getOrDefault(nav, List.of());
        int at = sequence.indexOf(note);
        return at < 0 || sequence.size() < 2
                ? Optional.empty()
                : Optional.of(new PagerView(link(sequence, at - 1), link(sequence, at + 1)));
    }

    private static @Nullable LinkView link(List<PlannedNote> sequence, int at) {
        if (at < 0 || at >= sequence.size()) {
            return null;
        }
        return LinkView.of(sequence.get(at).title(), sequence.get(at).href());
    }

    /** What {@code pager.peb} sees. */
    record PagerView(@Nullable LinkView previous, @Nullable LinkView next) {}
}

package dev.garden.render.feature.backlink;

import dev.garden.model.link.Link;
import dev.garden.model.source.VaultPath;
import dev.garden.render.spi.Mention;
import dev.garden.render.spi.PlannedNote;
import dev.garden.render.spi.SitePlan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Knows which notes link to which. */
final class Sources {

    private static final int MOST_CONTEXTS = 3;

    private final SitePlan plan;
    private final LinkContexts contexts;

    Sources(SitePlan plan, LinkContexts contexts) {
        this.plan = plan;
        this.contexts = contexts;
    }

    /** {@return the links to a note that may be shown, together by the note that they stand in, in vault order} */
    List<List<Mention>> of(PlannedNote note) {
        Map<VaultPath, List<Mention>> sources = new LinkedHashMap<>();
        for (Mention mention : plan.mentionsOf(note)) {
            if (mention.from().isQuotable() && !plan.isNav(mention.from())) {
                sources.computeIfAbsent(mention.from().path(), path -> new ArrayList<>())
                        .add(mention);
            }
        }
        return List.copyOf(sources.values());
    }

    /** {@return what pages show of notes, given the links in each} */
    List<Source> views(List<List<Mention>> sources) {
        return sources.stream().map(this::view).toList();
    }

    private Source view(List<Mention> mentions) {
        PlannedNote from = mentions.get(0).from();
        var sentences = mentions.stream()
                .map(Mention::link)
                .filter(link -> link.place() == Link.Place.BODY)
                .flatMap(link -> contexts.find(from, link).stream())
                .distinct()
                .limit(MOST_CONTEXTS)
                .toList();
        return new Source(from.title(), from.href(), sentences);
    }
}

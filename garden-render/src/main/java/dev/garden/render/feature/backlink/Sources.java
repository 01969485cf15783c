package dev.garden.render.feature.backlink;

import dev.garden.model.Heading;
import dev.garden.model.link.Link;
import dev.garden.model.source.VaultPath;
import dev.garden.render.output.Urls;
import dev.garden.render.spi.Mention;
import dev.garden.render.spi.PlannedNote;
import dev.garden.render.spi.SitePlan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        var seen = new HashSet<String>();
        var places = new LinkedHashMap<Optional<Heading>, List<LinkContext>>();
        for (Mention mention : mentions) {
            sentence(mention)
                    .filter(context -> seen.size() < MOST_CONTEXTS && seen.add(context.text()))
                    .ifPresent(context -> places.computeIfAbsent(heading(mention), heading -> new ArrayList<>())
                            .add(context));
        }
        return new Source(
                from.title(),
                from.href(),
                places.entrySet().stream()
                        .map(place -> place(place.getKey(), place.getValue()))
                        .toList());
    }

    private Optional<LinkContext> sentence(Mention mention) {
        return mention.link().place() == Link.Place.BODY
                ? contexts.find(mention.from(), mention.link())
                : Optional.empty();
    }

    /** {@return the heading above a link; none where it only repeats the title of the note} */
    private static Optional<Heading> heading(Mention mention) {
        return mention.from().note().content().headings().stream()
                .takeWhile(
                        heading -> heading.position().compareTo(mention.link().position()) < 0)
                .reduce((first, last) -> last)
                .filter(heading -> !heading.text().equals(mention.from().title()));
    }

    private static Source.Place place(Optional<Heading> heading, List<LinkContext> contexts) {
        return new Source.Place(
                heading.map(Heading::text).orElse(""),
                heading.map(Heading::anchor).map(Urls::encodePath).orElse(""),
                contexts);
    }
}

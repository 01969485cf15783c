package dev.garden.render.feature.backlink;

import dev.garden.model.NoteSwitch;
import dev.garden.model.link.Link;
import dev.garden.parser.markdown.MarkdownOptions;
import dev.garden.parser.markdown.MarkdownParser;
import dev.garden.render.spi.Mention;
import dev.garden.render.spi.PlannedNote;
import dev.garden.render.spi.SiteFeature;
import dev.garden.render.spi.SitePlan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Shows under a note which others link to it, each once, with the sentences around the links. Hidden and protected notes do not
 * count, and neither do navigations, which link to everything.
 *
 * @since 0.1
 */
public final class BacklinkFeature implements SiteFeature {

    private static final int MOST_CONTEXTS = 3;

    /** Makes the feature. */
    public BacklinkFeature() {}

    @Override
    public String name() {
        return "backlink";
    }

    @Override
    public void contribute(SitePlan plan) {
        var contexts = new LinkContexts(MarkdownParser.of(MarkdownOptions.obsidian()));
        plan.part("after-content", "backlinks.peb", note -> view(note, plan, contexts));
    }

    private static Optional<BacklinksView> view(PlannedNote note, SitePlan plan, LinkContexts contexts) {
        if (note.isProtected() || !note.note().settings().shows(NoteSwitch.BACKLINKS)) {
            return Optional.empty();
        }
        Map<PlannedNote, List<Mention>> sources = plan.mentionsOf(note).stream()
                .filter(mention -> mention.from().isQuotable() && !plan.isNav(mention.from()))
                .collect(Collectors.groupingBy(Mention::from, LinkedHashMap::new, Collectors.toList()));
        var views = sources.entrySet().stream()
                .map(entry -> source(entry.getKey(), entry.getValue(), contexts))
                .toList();
        return views.isEmpty() ? Optional.empty() : Optional.of(new BacklinksView(views));
    }

    private static Source source(PlannedNote from, List<Mention> mentions, LinkContexts contexts) {
        var sentences = mentions.stream()
                .map(Mention::link)
                .filter(link -> link.place() == Link.Place.BODY)
                .flatMap(link -> contexts.find(from, link).stream())
                .distinct()
                .limit(MOST_CONTEXTS)
                .toList();
        return new Source(from.title(), from.href(), sentences);
    }

    /** What {@code backlinks.peb} sees. */
    record BacklinksView(List<Source> sources) {}

    /** A note that links here. */
    record Source(String title, String href, List<LinkContext> contexts) {}
}

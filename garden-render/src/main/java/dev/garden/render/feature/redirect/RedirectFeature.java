package dev.garden.render.feature.redirect;

import dev.garden.model.link.Permalink;
import dev.garden.render.output.OutputContent;
import dev.garden.render.output.OutputPath;
import dev.garden.render.spi.FeaturePage;
import dev.garden.render.spi.PlannedNote;
import dev.garden.render.spi.SiteFeature;
import dev.garden.render.spi.SitePlan;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes small pages at the other addresses of a note that lead on to it: aliases that are written as addresses ({@code /old/place/}),
 * and the address that a note asked for and another one has a better right to. Hosts that know how lead on by themselves, and from
 * the address in small letters, too.
 *
 * @since 0.1
 */
public final class RedirectFeature implements SiteFeature {

    /** What Cloudflare Pages reads of a file of rules; it leaves out what is beyond. */
    private static final int MOST_RULES = 2_000;

    /** Makes the feature. */
    public RedirectFeature() {}

    @Override
    public String name() {
        return "redirect";
    }

    @Override
    public void contribute(SitePlan plan) {
        List<PlannedNote> notes =
                plan.notes().stream().filter(note -> !note.isProtected()).toList();
        var asked = new TreeMap<OutputPath, PlannedNote>();
        notes.forEach(note -> addresses(note).map(OutputPath::ofPage).forEach(path -> asked.putIfAbsent(path, note)));
        SortedMap<OutputPath, PlannedNote> small = LetterCase.variants(notes, asked.keySet());
        small.values().removeIf(note -> !note.isListed());
        asked.forEach((path, note) -> plan.fallback(page(path, note, plan)));
        if (plan.settings().get(RedirectSettings.LETTER_CASE)) {
            small.forEach((path, note) -> plan.fallback(page(path, note, plan)));
        }
        String rules = Stream.concat(asked.entrySet().stream(), small.entrySet().stream())
                .filter(entry -> entry.getValue().isListed())
                .limit(MOST_RULES)
                .map(entry -> rule(entry.getKey(), entry.getValue(), plan))
                .collect(Collectors.joining());
        if (!rules.isEmpty()) {
            plan.file(OutputPath.of("_redirects"), OutputContent.of(rules));
        }
    }

    /** Netlify and Cloudflare Pages answer so before a page is read. Rule: their {@code _redirects} files. */
    private static String rule(OutputPath path, PlannedNote note, SitePlan plan) {
        return address(path, plan) + " " + address(note.output(), plan) + " 301\n";
    }

    private static String address(OutputPath path, SitePlan plan) {
        return plan.absoluteUrl(path)
                .map(url -> URI.create(url).normalize())
                .map(url -> url.toASCIIString().substring(url.toASCIIString().indexOf('/', "https://".length())))
                .orElseGet(() -> URI.create("/" + path.address()).toASCIIString());
    }

    private static Stream<Permalink> addresses(PlannedNote note) {
        Stream<Permalink> aliases = note.note().aliases().stream()
                .filter(alias -> alias.startsWith("/"))
                .flatMap(alias -> Permalink.parse(alias).stream());
        return Stream.concat(aliases, Optional.ofNullable(note.note().settings().permalink()).stream())
                .filter(other -> !other.equals(note.permalink()));
    }

    private static FeaturePage page(OutputPath path, PlannedNote note, SitePlan plan) {
        var view = new RedirectView(
                note.title(), note.href(), plan.absoluteUrl(note.output()).orElse(""));
        return FeaturePage.of(path, "redirect.peb", view).titled(note.title()).unindexed();
    }

    /** What {@code redirect.peb} sees. */
    record RedirectView(String title, String href, String canonical) {}
}

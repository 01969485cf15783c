package dev.garden.render.plan.head;

import dev.garden.model.Note;
import dev.garden.render.plan.bundle.EngineFiles;
import dev.garden.render.plan.site.SiteInfo;
import dev.garden.render.spi.EngineAsset;
import dev.garden.render.spi.FeaturePage;
import dev.garden.render.spi.NoteBody;
import dev.garden.render.spi.PlannedNote;
import dev.garden.render.view.Html;
import dev.garden.render.view.PageView;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What stands in the heads of pages. */
public final class PageHeads {

    private static final int LONGEST_DESCRIPTION = 200;

    /** Names of RDFa vocabularies: these stand in {@code property}, all others in {@code name}. */
    private static final Pattern PROPERTY = Pattern.compile("(?:og|article|book|profile|music|video|fb):.+");

    private final SiteInfo site;
    private final EngineFiles engines;
    private final Covers covers;
    private final String fonts;

    /**
     * Takes what the heads of all pages share.
     *
     * @param fonts what the policies of all pages say of fonts
     */
    public PageHeads(SiteInfo site, EngineFiles engines, Covers covers, String fonts) {
        this.site = site;
        this.fonts = fonts;
        this.covers = covers;
        this.engines = engines;
    }

    public PageView.Head of(PlannedNote planned, NoteBody body, SortedSet<String> guests) {
        Note note = planned.note();
        String description = planned.description().map(PageHeads::shortened).orElse(null);
        Map<String, String> given =
                planned.isProtected() ? Map.of() : note.settings().metatags();
        Map<String, String> properties =
                openGraph(planned.title(), description, note.permalink().path().equals("/") ? "website" : "article");
        Map<String, String> metatags = picture(planned, properties);
        given.forEach((name, content) -> (PROPERTY.matcher(name).matches() ? properties : metatags).put(name, content));
        String url = site.absoluteUrl(planned.output()).orElse(null);
        if (url != null) {
            properties.put("og:url", url);
        }
        return new PageView.Head(
                description,
                url,
                planned.isQuotable(),
                (planned.isProtected() ? ContentPolicy.ofProtected() : ContentPolicy.of(body.html(), guests)) + fonts,
                properties,
                metatags,
                url == null || !planned.isQuotable() ? Html.EMPTY : LinkedData.of(planned, url, site),
                engines.links(body.needs(), EngineAsset.Role.STYLE),
                engines.links(body.needs(), EngineAsset.Role.MODULE),
                engines.links(body.needs(), EngineAsset.Role.FONT));
    }

    /** {@return what Twitter and those after it want to know of a note besides; its picture goes to the properties} */
    private Map<String, String> picture(PlannedNote planned, Map<String, String> properties) {
        Optional<String> picture = covers.place(planned).flatMap(site::absoluteUrl);
        picture.ifPresent(url -> properties.put("og:image", url));
        var metatags = new LinkedHashMap<String, String>();
        if (site.view().baseUrl() != null) {
            metatags.put("twitter:card", picture.isPresent() ? "summary_large_image" : "summary");
        }
        return metatags;
    }

    public PageView.Head of(FeaturePage page, String title) {
        String description = page.kind().equals("overview") ? site.view().description() : null;
        return new PageView.Head(
                description,
                page.indexed() ? site.absoluteUrl(page.path()).orElse(null) : null,
                page.indexed(),
                ContentPolicy.of("") + fonts,
                openGraph(title, description, "website"),
                Map.of(),
                Html.EMPTY,
                List.of(),
                List.of(),
                List.of());
    }

    private Map<String, String> openGraph(String title, @Nullable String description, String type) {
        var properties = new LinkedHashMap<String, String>();
        properties.put("og:title", title);
        Optional.ofNullable(description).ifPresent(text -> properties.put("og:description", text));
        properties.put("og:type", type);
        if (site.view().baseUrl() != null) {
            properties.put("og:site_name", site.view().title());
        }
        return properties;
    }

    /** Cuts behind the last sentence that fits, else behind the last word. */
    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        if (line.codePointCount(0, line.length()) <= LONGEST_DESCRIPTION) {
            return line;
        }
        String cut = line.substring(0, line.offsetByCodePoints(0, LONGEST_DESCRIPTION));
        int sentence = Math.max(cut.lastIndexOf(". "), Math.max(cut.lastIndexOf('。'), cut.lastIndexOf('！')));
        return sentence > cut.length() / 2 ? cut.substring(0, sentence + 1) : cut.stripTrailing() + "…";
    }
}

package dev.garden.render.feature.sitemap;

import dev.garden.render.output.OutputContent;
import dev.garden.render.output.OutputPath;
import dev.garden.render.spi.FeaturePage;
import dev.garden.render.spi.PlannedNote;
import dev.garden.render.spi.SiteFeature;
import dev.garden.render.spi.SitePlan;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes {@code sitemap.xml} (sitemaps.org 0.9) with the notes that search engines may list, and {@code robots.txt}, when the site
 * knows where it will be.
 *
 * @since 0.1
 */
public final class SitemapFeature implements SiteFeature {

    private static final OutputPath SITEMAP = OutputPath.of("sitemap.xml");

    /** Makes the feature. */
    public SitemapFeature() {}

    @Override
    public String name() {
        return "sitemap";
    }

    @Override
    public void contribute(SitePlan plan) {
        Optional<String> url = plan.absoluteUrl(SITEMAP);
        if (url.isEmpty()) {
            return;
        }
        var entries = plan.notes().stream()
                .filter(PlannedNote::isQuotable)
                .sorted(Comparator.comparing(PlannedNote::permalink))
                .map(note -> entry(note, plan))
                .toList();
        plan.page(FeaturePage.of(SITEMAP, "sitemap.peb", new SitemapView(entries)));
        plan.file(
                OutputPath.of("robots.txt"),
                OutputContent.of("User-agent: *\nAllow: /\n\nSitemap: " + url.get() + "\n"));
    }

    private static Entry entry(PlannedNote note, SitePlan plan) {
        String changed = note.changed().map(time -> time.date().toString()).orElse(null);
        return new Entry(plan.absoluteUrl(note.output()).orElse(""), changed);
    }

    /** What {@code sitemap.peb} sees. */
    record SitemapView(List<Entry> entries) {}

    /** A page that search engines may list. */
    record Entry(String url, @Nullable String changed) {}
}

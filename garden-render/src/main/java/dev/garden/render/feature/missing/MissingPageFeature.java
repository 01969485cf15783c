package dev.garden.render.feature.missing;

import dev.garden.render.output.OutputContent;
import dev.garden.render.output.OutputPath;
import dev.garden.render.spi.FeaturePage;
import dev.garden.render.spi.PlannedNote;
import dev.garden.render.spi.SiteFeature;
import dev.garden.render.spi.SitePlan;
import java.util.stream.Collectors;

/**
 * Writes {@code 404.html}, which static hosts show for an address that is not there, and the list of addresses with which it finds
 * the page that was meant: with other letter case, or without its last slash. The way to a random note uses the list, too.
 *
 * @since 0.1
 */
public final class MissingPageFeature implements SiteFeature {

    private static final OutputPath ADDRESSES = OutputPath.of("addresses.json");

    /** Makes the feature. */
    public MissingPageFeature() {}

    @Override
    public String name() {
        return "missing";
    }

    @Override
    public void contribute(SitePlan plan) {
        plan.file(ADDRESSES, OutputContent.of(addresses(plan)));
        plan.page(FeaturePage.of(OutputPath.of("404.html"), "not-found.peb", new MissingView())
                .titled(plan.say("missing.title"))
                .unindexed());
    }

    private static String addresses(SitePlan plan) {
        return plan.notes().stream()
                .filter(PlannedNote::isQuotable)
                .map(PlannedNote::href)
                .sorted()
                .map(href -> '"' + href.replace("\\", "%5C").replace("\"", "%22") + '"')
                .collect(Collectors.joining(",\n", "[", "]\n"));
    }

    /** What {@code not-found.peb} sees: nothing of its own. */
    record MissingView() {}
}

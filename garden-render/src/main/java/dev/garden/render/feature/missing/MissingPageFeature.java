package dev.garden.render.feature.missing;

import dev.garden.render.output.OutputPath;
import dev.garden.render.spi.FeaturePage;
import dev.garden.render.spi.SiteFeature;
import dev.garden.render.spi.SitePlan;

/**
 * Writes {@code 404.html}, which static hosts show for an address that is not there.
 *
 * @since 0.1
 */
public final class MissingPageFeature implements SiteFeature {

    /** Makes the feature. */
    public MissingPageFeature() {}

    @Override
    public String name() {
        return "missing";
    }

    @Override
    public void contribute(SitePlan plan) {
        plan.page(FeaturePage.of(OutputPath.of("404.html"), "not-found.peb", new MissingView())
                .titled(plan.say("missing.title"))
                .unindexed());
    }

    /** What {@code not-found.peb} sees: nothing of its own. */
    record MissingView() {}
}

package dev.garden.render;

import dev.garden.model.Garden;
import dev.garden.render.engine.BundledEngines;
import dev.garden.render.feature.Features;
import dev.garden.render.plan.SitePlanner;
import dev.garden.render.spi.Engines;
import dev.garden.render.spi.SiteFeature;
import dev.garden.render.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes a site of a garden. Immutable; may be used for many gardens and from many threads.
 *
 * @since 0.1
 */
public final class SiteRenderer {

    private final SitePlanner planner;

    private SiteRenderer(Builder builder) {
        planner = new SitePlanner(builder.theme, builder.features, builder.engines);
    }

    /** {@return a builder with the theme and the features that come with Garden} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Plans the site of a garden; its pages are made when it is written.
     *
     * @param garden what the site shows
     * @return the site
     */
    public Site render(Garden garden) {
        return new Site(planner.plan(garden));
    }

    /**
     * Collects what sites are made with.
     *
     * @since 0.1
     */
    public static final class Builder {
        private @Nullable Theme theme;
        private final List<SiteFeature> features = new ArrayList<>(Features.bundled());

        private Engines engines = BundledEngines.all();

        private Builder() {}

        /**
         * Sets the theme, whatever the settings of a garden say.
         *
         * @param value with all themes that it builds on
         * @return this builder
         */
        public Builder theme(Theme value) {
            theme = value;
            return this;
        }

        /**
         * Sets the engines that typeset the texts of notes.
         *
         * @param value for formulas, code, diagrams and icons
         * @return this builder
         */
        public Builder engines(Engines value) {
            engines = value;
            return this;
        }

        /**
         * Adds a feature to those that come with Garden; one of the same name takes its place.
         *
         * @param feature adds to the site
         * @return this builder
         */
        public Builder feature(SiteFeature feature) {
            features.removeIf(other -> other.name().equals(feature.name()));
            features.add(feature);
            return this;
        }

        /**
         * Leaves out a feature.
         *
         * @param name of the feature
         * @return this builder
         */
        public Builder without(String name) {
            features.removeIf(feature -> feature.name().equals(name));
            return this;
        }

        /** {@return the renderer} */
        public SiteRenderer build() {
            return new SiteRenderer(this);
        }
    }
}

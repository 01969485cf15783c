package dev.garden.render;

import dev.garden.render.spi.SiteFeature;
import java.util.List;

/** The features that come with Garden, in the order in which they add to pages. */
final class Features {

    private Features() {}

    static List<SiteFeature> bundled() {
        return List.of();
    }
}

package dev.garden.render;

import dev.garden.render.spi.Engines;

/** The engines that come with Garden. */
final class BundledEngines {

    private BundledEngines() {}

    static Engines all() {
        var bundled = dev.garden.render.engine.Engines.bundled();
        return new Engines(bundled.math(), bundled.code(), bundled.diagrams(), bundled.icons());
    }
}

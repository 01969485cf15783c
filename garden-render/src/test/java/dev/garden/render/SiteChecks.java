package dev.garden.render;

import dev.garden.model.Garden;
import dev.garden.testing.VaultCase;
import java.util.stream.Stream;

/** The checks of a case on the built site. */
final class SiteChecks {

    private SiteChecks() {}

    static Stream<String> failures(VaultCase example, Garden garden) {
        return example.object("site").stream().map(site -> "site needs a renderer of sites");
    }
}

package dev.garden.render.plan;

import dev.garden.render.spi.BodyDigest;
import java.util.List;

/**
 * What a site is made of.
 *
 * @param pages of notes and features
 * @param files of the theme and of features
 * @param engines what engines bring along where a page needs it
 * @param digests what is made of all bodies
 */
record SiteParts(List<PlannedFile> pages, List<PlannedFile> files, EngineFiles engines, List<BodyDigest<?>> digests) {

    SiteParts {
        pages = List.copyOf(pages);
        files = List.copyOf(files);
        digests = List.copyOf(digests);
    }
}

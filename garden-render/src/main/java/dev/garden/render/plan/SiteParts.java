package dev.garden.render.plan;

import dev.garden.model.diagnostic.Diagnostic;
import dev.garden.render.plan.bundle.EngineFiles;
import dev.garden.render.plan.run.PlannedFile;
import dev.garden.render.spi.BodyDigest;
import java.util.List;

/**
 * What a site is made of.
 *
 * @param pages of open notes and of features
 * @param sealed pages of protected notes, which have to be made after the others
 * @param files of the theme and of features
 * @param engines what engines bring along where a page needs it
 * @param digests what is made of all bodies
 * @param former leads on from addresses of former builds
 * @param diagnostics what is wrong with the plan
 */
record SiteParts(
        List<PlannedFile> pages,
        Sealed sealed,
        List<PlannedFile> files,
        EngineFiles engines,
        List<BodyDigest<?>> digests,
        FormerAddresses former,
        List<Diagnostic> diagnostics) {

    SiteParts {
        pages = List.copyOf(pages);
        files = List.copyOf(files);
        digests = List.copyOf(digests);
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * What protected notes are made of.
     *
     * @param pages which have to be made after the others
     * @param keys work that makes their keys; slow, so that it is done beside the others
     */
    record Sealed(List<PlannedFile> pages, List<Runnable> keys) {

        Sealed {
            pages = List.copyOf(pages);
            keys = List.copyOf(keys);
        }
    }
}

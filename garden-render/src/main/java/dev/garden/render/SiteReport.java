package dev.garden.render;

import dev.garden.model.diagnostic.Diagnostic;
import java.util.List;

/**
 * What writing a site came to.
 *
 * @param pages of the site
 * @param written files, pages or not, whose bytes are new
 * @param unchanged files that were there with the same bytes
 * @param removed files of an earlier build that are no more
 * @param diagnostics what came to light on the way, beside what the garden reports
 * @since 0.1
 */
public record SiteReport(int pages, int written, int unchanged, int removed, List<Diagnostic> diagnostics) {

    /** Copies the list. */
    public SiteReport {
        diagnostics = List.copyOf(diagnostics);
    }
}

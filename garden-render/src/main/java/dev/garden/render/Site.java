package dev.garden.render;

import dev.garden.render.output.OutputPath;
import dev.garden.render.output.SiteSink;
import dev.garden.render.plan.PlannedSite;
import dev.garden.render.template.TemplateException;
import dev.garden.render.theme.ThemeDiagnostics;
import dev.garden.render.theme.ThemeException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * The site of a garden: planned, and made page by page each time it is written, so that a large garden needs little memory.
 *
 * @since 0.1
 */
public final class Site {

    private final PlannedSite plan;

    Site(PlannedSite plan) {
        this.plan = plan;
    }

    /** {@return the files of its pages, in order} */
    public List<OutputPath> pages() {
        return plan.pages();
    }

    /**
     * Writes the site.
     *
     * @param sink where to
     * @return what it came to
     * @throws IOException if the sink, or a file of the vault, cannot be used
     */
    public SiteReport writeTo(SiteSink sink) throws IOException {
        return writeTo(sink, (done, total) -> {});
    }

    /**
     * Writes the site and tells how far it has come.
     *
     * @param sink where to
     * @param progress is told after each page
     * @return what it came to
     * @throws IOException if the sink, or a file of the vault, cannot be used
     * @throws ThemeException if a template has a fault, which the message names by file, line and column
     */
    public SiteReport writeTo(SiteSink sink, SiteProgress progress) throws IOException {
        try {
            PlannedSite.Written written = plan.writeTo(sink, progress::pageWritten);
            return new SiteReport(
                    plan.pages().size(),
                    written.written(),
                    written.unchanged(),
                    written.removed(),
                    written.diagnostics());
        } catch (TemplateException fault) {
            throw new ThemeException("The theme has a fault: " + told(fault), fault);
        }
    }

    private String told(TemplateException fault) {
        String place = plan.theme().locate(fault.template())
                + fault.position().map(position -> ":" + position).orElse("");
        // Whoever forgot what to build on would learn of one missing template after the other.
        boolean alone = plan.theme().base().isEmpty() && fault.isMissing();
        Optional<String> hint = alone ? Optional.of(ThemeDiagnostics.INCOMPLETE.remedy()) : fault.suggestion();
        return place + ": " + fault.fault() + hint.map(told -> ". " + told).orElse("");
    }
}

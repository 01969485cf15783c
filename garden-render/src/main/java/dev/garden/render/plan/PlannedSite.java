package dev.garden.render.plan;

import dev.garden.model.Attachment;
import dev.garden.model.Garden;
import dev.garden.model.diagnostic.Diagnostic;
import dev.garden.render.output.OutputPath;
import dev.garden.render.output.SiteSink;
import dev.garden.render.output.SiteWriter;
import dev.garden.render.plan.run.Findings;
import dev.garden.render.plan.run.ParallelRun;
import dev.garden.render.plan.run.PlannedFile;
import dev.garden.render.plan.run.Progress;
import dev.garden.render.template.TemplateException;
import dev.garden.render.theme.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A site before it is written: every page is known, none is made. It may be written more than once.
 *
 * @since 0.1
 */
public final class PlannedSite {

    private final Garden garden;
    private final Theme theme;
    private final SiteParts parts;

    PlannedSite(Garden garden, Theme theme, SiteParts parts) {
        this.garden = garden;
        this.theme = theme;
        this.parts = parts;
    }

    /** {@return the theme of its pages} */
    public Theme theme() {
        return theme;
    }

    /** {@return the files of the pages, in order} */
    public List<OutputPath> pages() {
        return Stream.concat(parts.pages().stream(), parts.sealed().pages().stream())
                .map(PlannedFile::path)
                .sorted()
                .toList();
    }

    /**
     * Makes every file and writes it. Only the pages that are being made are in memory.
     *
     * @param sink where to
     * @param progress is told after each page, from any thread, one at a time
     * @return what it came to
     * @throws IOException if the sink, or a file of the vault, cannot be used
     */
    public Written writeTo(SiteSink sink, Progress progress) throws IOException {
        var findings = new Findings(parts.digests());
        try (SiteWriter writer = sink.open()) {
            var run = new ParallelRun(writer, findings);
            run.write(parts.pages(), parts.sealed().keys(), progress);
            run.write(parts.sealed().pages(), Progress.NONE);
            run.write(findings.sealed(), Progress.NONE);
            run.write(parts.files(), Progress.NONE);
            // Which files the site needs is known only now: a page says so when it is made.
            run.write(attachments(findings), Progress.NONE);
            run.write(parts.engines().files(findings.needs()), Progress.NONE);
            run.write(findings.digested(), Progress.NONE);
            run.write(parts.former().files(writer.previous(FormerAddresses.BOOK)), Progress.NONE);
            int removed = writer.finish();
            return new Written(run.written(), run.unchanged(), removed, diagnostics(findings));
        }
    }

    /**
     * {@return what is wrong with the templates, found by making every page; each page stops at its first fault}
     */
    public List<TemplateException> faults() {
        var faults = new ArrayList<TemplateException>();
        var findings = new Findings(List.of());
        var pages = Stream.concat(parts.pages().stream(), parts.sealed().pages().stream())
                .toList();
        for (PlannedFile page : pages) {
            try {
                page.maker().make(findings);
            } catch (TemplateException fault) {
                faults.add(fault);
            } catch (IOException unreadable) {
                throw new UncheckedIOException("a page needs a file that cannot be read", unreadable);
            }
        }
        return faults;
    }

    private List<Diagnostic> diagnostics(Findings findings) {
        return Stream.concat(parts.diagnostics().stream(), findings.diagnostics().stream())
                .sorted()
                .toList();
    }

    private List<PlannedFile> attachments(Findings findings) {
        return findings.attachments().stream()
                .map(garden::attachment)
                .flatMap(Optional::stream)
                .map(this::copy)
                .toList();
    }

    private PlannedFile copy(Attachment attachment) {
        return PlannedFile.of(OutputPath.ofFile(attachment.path()), () -> garden.open(attachment));
    }

    /**
     * What writing a site came to.
     *
     * @param written files whose bytes are new
     * @param unchanged files that were there with the same bytes
     * @param removed files of an earlier build that are no more
     * @param diagnostics what came to light on the way
     * @since 0.1
     */
    public record Written(int written, int unchanged, int removed, List<Diagnostic> diagnostics) {}
}

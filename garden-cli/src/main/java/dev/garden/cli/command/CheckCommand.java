package dev.garden.cli.command;

import dev.garden.cli.console.Console;
import dev.garden.cli.console.Counts;
import dev.garden.cli.console.DiagnosticReport;
import dev.garden.cli.console.PublicNotes;
import dev.garden.model.Garden;
import dev.garden.parser.json.GardenJson;
import dev.garden.render.SiteReport;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Reads a vault and says what is wrong with it and what of it will be public; writes nothing. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Says what is wrong with a vault, and what of it will be public.")
final class CheckCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private VaultArgument vault = new VaultArgument();

    private final SiteOptions site = new SiteOptions();

    @Mixin
    private ReportOptions options = new ReportOptions();

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Instant start = Instant.now();
        Garden garden = read();
        var report = DiagnosticReport.of(vault.path(), garden, render(garden));
        if (options.isJson()) {
            console.print(GardenJson.of(garden).check(report.diagnostics()).stripTrailing());
        } else {
            print(report, garden, Duration.between(start, Instant.now()));
        }
        boolean empty = garden.publishedNotes().findAny().isEmpty();
        if (empty) {
            console.say(vault.nothingPublished(garden));
        }
        return empty ? ExitStatus.VAULT : options.status(report);
    }

    private Garden read() throws IOException {
        try (var reading = new Reading(console.progress())) {
            return vault.reader()
                    .without(Path.of(BuildCommand.DEFAULT_OUTPUT))
                    .withProgress(reading)
                    .read();
        }
    }

    /** Makes the site, and keeps nothing of it: some problems come to light only when a page is made. */
    private SiteReport render(Garden garden) throws IOException {
        try (var progress = console.progress()) {
            return site.renderer()
                    .render(garden)
                    .writeTo(Discarded::new, (done, all) -> progress.at("pages", done, all));
        }
    }

    private void print(DiagnosticReport report, Garden garden, Duration time) {
        if (!report.diagnostics().isEmpty()) {
            console.print(report.text(console.style()));
        }
        console.print(PublicNotes.of(garden).text(console.style()).stripTrailing());
        console.say("Checked " + Counts.of(garden.notes().size(), "note") + " in " + Counts.seconds(time) + ": "
                + report.counts());
    }
}

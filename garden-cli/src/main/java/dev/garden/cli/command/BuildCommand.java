package dev.garden.cli.command;

import dev.garden.cli.console.BuildReport;
import dev.garden.cli.console.Console;
import dev.garden.cli.console.DiagnosticReport;
import dev.garden.cli.console.Json;
import dev.garden.cli.console.PublicNotes;
import dev.garden.cli.memory.BuildRecord;
import dev.garden.cli.memory.LastBuild;
import dev.garden.cli.memory.Machine;
import dev.garden.model.Garden;
import dev.garden.parser.VaultReader;
import dev.garden.parser.vault.Fingerprint;
import dev.garden.render.Site;
import dev.garden.render.SiteRenderer;
import dev.garden.render.SiteReport;
import dev.garden.render.output.SiteSink;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes the site of a vault. */
@Command(name = "build", mixinStandardHelpOptions = true, description = "Builds the site of a vault.")
final class BuildCommand implements Callable<Integer> {

    /** Where a site goes unless told; a vault that holds this folder does not read it as notes. */
    static final String DEFAULT_OUTPUT = "public";

    private final Console console;

    @Mixin
    private VaultArgument vault = new VaultArgument();

    @Mixin
    private SiteOptions site = new SiteOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            defaultValue = DEFAULT_OUTPUT,
            description = "Where the site goes: ${DEFAULT-VALUE} unless told. Files of others there are left alone.")
    private Path out = Path.of(DEFAULT_OUTPUT);

    @Option(names = "--clean", description = "Forgets what earlier builds left, in OUT and in the cache.")
    private boolean clean;

    @Mixin
    private ReportOptions options = new ReportOptions();

    BuildCommand(Console console) {
        this.console = console;
    }

    /** {@return where the site goes} */
    Path output() {
        return out;
    }

    @Override
    public Integer call() throws IOException {
        Instant start = Instant.now();
        vault.refuseAsOutput(out);
        SiteRenderer renderer = site.renderer();
        String inputs = inputs();
        LastBuild last = SiteOptions.lastBuild(out);
        Optional<BuildRecord> same = clean ? Optional.empty() : last.find(inputs);
        if (same.isPresent()) {
            return tell(unchanged(same.get(), start));
        }
        Garden garden = read();
        if (garden.publishedNotes().findAny().isEmpty()) {
            console.say(vault.nothingPublished(garden));
            return ExitStatus.VAULT;
        }
        BuildReport report = write(garden, renderer, start);
        if (inputs.equals(inputs())) { // else it is unknown what the build has seen
            last.keep(inputs, report);
        }
        return tell(report);
    }

    /** Names all that the build depends on. */
    private String inputs() throws IOException {
        var all = Fingerprint.start();
        Machine.addTo(all);
        vault.addTo(all);
        site.addTo(all);
        return all.add(reader().fingerprint()).value();
    }

    private VaultReader reader() throws IOException {
        return vault.reader().without(out).withSettings(site::change);
    }

    private BuildReport unchanged(BuildRecord build, Instant start) {
        Instant now = Instant.now();
        var diagnostics = new DiagnosticReport(vault.path(), build.diagnostics());
        var times = new BuildReport.Times(start, now, now);
        return new BuildReport(out, build.unchanged(), build.leftOut(), diagnostics, times);
    }

    private BuildReport write(Garden garden, SiteRenderer renderer, Instant start) throws IOException {
        Instant read = Instant.now();
        if (clean) {
            site.clean(out);
        }
        SiteReport written = write(renderer.render(garden));
        var times = new BuildReport.Times(start, read, Instant.now());
        var diagnostics = DiagnosticReport.of(vault.path(), garden, written);
        return new BuildReport(out, written, PublicNotes.of(garden).leftOut(), diagnostics, times);
    }

    private SiteReport write(Site made) throws IOException {
        try (var progress = console.progress()) {
            return made.writeTo(SiteSink.directory(out), (done, all) -> progress.at("pages", done, all));
        }
    }

    private Garden read() throws IOException {
        try (var reading = new Reading(console.progress())) {
            return reader().withProgress(reading).read();
        }
    }

    private int tell(BuildReport report) throws IOException {
        if (options.isJson()) {
            console.print(Json.object(report::write));
        } else {
            console.say(report.text(console.talkStyle()));
        }
        int status = options.status(report.diagnostics());
        return site.themeReport()
                .map(theme -> Math.max(status, tellOfTheme(theme)))
                .orElse(status);
    }

    private int tellOfTheme(DiagnosticReport theme) {
        console.say(theme.errorsAlone().text(console.talkStyle()) + "The theme " + theme.vaultName() + " has "
                + theme.counts() + "; garden theme check " + theme.vaultName() + " tells all");
        return options.status(theme);
    }
}

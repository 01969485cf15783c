package dev.garden.cli.command;

import dev.garden.cli.console.Console;
import dev.garden.cli.console.DiagnosticReport;
import dev.garden.parser.json.GardenJson;
import dev.garden.render.ThemeCheck;
import dev.garden.render.theme.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Reads a theme, makes every kind of page with it, and says what is wrong. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Says what is wrong with a theme: its theme.yml, templates and words.")
final class ThemeCheckCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            arity = "0..1",
            paramLabel = "T",
            description = "The folder or jar of a theme, or the name of a bundled one.")
    private Path place = Path.of("");

    @Mixin
    private ReportOptions options = new ReportOptions();

    ThemeCheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Theme theme = theme();
        var report = new DiagnosticReport(place, ThemeCheck.of(theme));
        if (options.isJson()) {
            console.print(GardenJson.diagnostics(report.diagnostics()).stripTrailing());
        } else {
            if (!report.diagnostics().isEmpty()) {
                console.print(report.text(console.style()).stripTrailing());
            }
            console.say("Checked the theme " + theme.name() + ": " + report.counts());
        }
        return options.status(report);
    }

    private Theme theme() {
        String name = place.toString();
        boolean isPlace = name.isEmpty() || Files.exists(place);
        return isPlace ? Theme.at(place.toAbsolutePath().normalize()) : Theme.bundled(name);
    }
}

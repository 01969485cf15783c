package dev.garden.cli.command;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.garden.cli.console.Console;
import dev.garden.cli.console.Counts;
import dev.garden.cli.console.Json;
import dev.garden.render.ThemeCheck;
import dev.garden.render.ThemeCheck.Fault;
import dev.garden.render.theme.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes every kind of page with a theme and says where its templates are wrong. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Says what is wrong with the templates of a theme.")
final class ThemeCheckCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            arity = "0..1",
            paramLabel = "T",
            description = "The folder or jar of a theme, or the name of a bundled one.")
    private Path place = Path.of("");

    @Option(names = "--json", description = "As JSON on standard output.")
    private boolean json;

    ThemeCheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Theme theme = theme();
        List<Fault> faults = ThemeCheck.of(theme);
        if (json) {
            console.print(Json.object(out -> write(faults, out)));
        } else {
            faults.forEach(fault -> console.print(line(fault)));
            console.say("Checked the theme " + theme.name() + ": " + Counts.of(faults.size(), "error"));
        }
        return faults.isEmpty() ? ExitStatus.FINE : ExitStatus.VAULT;
    }

    private void write(List<Fault> faults, JsonGenerator out) throws IOException {
        out.writeArrayFieldStart("faults");
        for (Fault fault : faults) {
            out.writeStartObject();
            out.writeStringField("file", file(fault));
            out.writeNumberField("line", fault.line());
            out.writeStringField("message", fault.message());
            out.writeStringField("hint", fault.hint());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private Theme theme() {
        String name = place.toString();
        boolean isPlace = name.isEmpty() || Files.exists(place);
        return isPlace ? Theme.at(place.toAbsolutePath().normalize()) : Theme.bundled(name);
    }

    /** The file to open, if the fault is in one of the theme's own; else the name by which templates call it. */
    private String file(Fault fault) {
        String template = fault.template();
        Path own = place.resolve("templates").resolve(template);
        Path named = place.resolve("templates").resolve(template.substring(template.indexOf('/') + 1));
        if (Files.exists(own)) {
            return own.toString();
        }
        return Files.exists(named) ? named.toString() : template;
    }

    private String line(Fault fault) {
        String at = console.style().strong(file(fault) + (fault.line() > 0 ? ":" + fault.line() : ""));
        String hint = fault.hint() == null ? "" : "\n    " + console.style().faint(fault.hint());
        return at + ": " + console.style().error("error") + ": " + fault.message() + hint;
    }
}

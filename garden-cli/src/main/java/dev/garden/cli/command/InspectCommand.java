package dev.garden.cli.command;

import dev.garden.cli.console.Console;
import dev.garden.cli.console.GardenText;
import dev.garden.cli.console.NoteText;
import dev.garden.model.Garden;
import dev.garden.model.Note;
import dev.garden.parser.json.GardenJson;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the model of a vault, or of one note. */
@Command(
        name = "inspect",
        mixinStandardHelpOptions = true,
        description = "Shows what Garden knows of a vault, or of one note.")
final class InspectCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private VaultArgument vault = new VaultArgument();

    @Parameters(index = "1", arity = "0..1", paramLabel = "NOTE", description = NoteArgument.FORMS)
    private @Nullable String name;

    @Option(names = "--json", description = "All of it, as JSON.")
    private boolean json;

    InspectCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Garden garden = vault.reader().read();
        if (name == null) {
            console.print(
                    json ? GardenJson.of(garden).garden().stripTrailing() : GardenText.of(garden, console.style()));
            return ExitStatus.FINE;
        }
        var note = NoteArgument.find(garden, name);
        if (note.isEmpty()) {
            console.say(NoteArgument.missing(garden, name));
            return ExitStatus.USAGE;
        }
        console.print(text(garden, note.get()));
        return ExitStatus.FINE;
    }

    private String text(Garden garden, Note note) {
        return json ? GardenJson.of(garden).note(note).stripTrailing() : NoteText.of(garden, note, console.style());
    }
}

package dev.garden.cli.command;

import dev.garden.cli.console.Console;
import dev.garden.model.Garden;
import dev.garden.model.Note;
import dev.garden.render.NoteRenderer;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints the HTML of one note's body. */
@Command(
        name = "render",
        mixinStandardHelpOptions = true,
        description = "Prints the HTML of one note's body, without any theme.")
final class RenderCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private VaultArgument vault = new VaultArgument();

    @Parameters(index = "1", paramLabel = "NOTE", description = NoteArgument.FORMS)
    private String name = "";

    RenderCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Garden garden = vault.reader().read();
        var found = NoteArgument.find(garden, name);
        if (found.isEmpty()) {
            console.say(NoteArgument.missing(garden, name));
            return ExitStatus.USAGE;
        }
        Note note = found.get();
        console.print(NoteRenderer.of(garden).renderBody(note).stripTrailing());
        if (!garden.isPublished(note)) {
            console.say(note.path() + " is not published: nobody but you sees this.");
        }
        return ExitStatus.FINE;
    }
}

package dev.garden.cli.command;

import dev.garden.cli.console.Console;
import dev.garden.cli.console.ShellWord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Makes a vault to start with, or gives a vault that is there its settings file. Writes over nothing. */
@Command(
        name = "init",
        mixinStandardHelpOptions = true,
        description = "Starts a vault; a vault that is there only gets a garden.yml.")
final class InitCommand implements Callable<Integer> {

    private static final String SETTINGS = "garden.yml";
    private static final String HOME = "Home.md";
    private static final String NAVIGATION = "Navigation.md";

    private final Console console;

    @Parameters(paramLabel = "DIR", description = "The folder of the vault; made when it is not there.")
    private Path folder = Path.of("");

    InitCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Files.createDirectories(folder);
        boolean fresh = !hasNotes();
        write(SETTINGS);
        if (fresh) {
            write(HOME);
            write(NAVIGATION);
        }
        console.say("Next: garden build " + ShellWord.of(folder));
        return ExitStatus.FINE;
    }

    private boolean hasNotes() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> !file.getFileName().toString().startsWith("."));
        }
    }

    private void write(String name) throws IOException {
        Path file = folder.resolve(name);
        if (Files.exists(file)) {
            console.say(file + " is already there; left as it is");
            return;
        }
        new Template("init/" + name, name).write(folder, console);
    }
}

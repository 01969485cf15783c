package dev.garden.cli.command;

import dev.garden.cli.console.Console;
import dev.garden.cli.console.ShellWord;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes a theme of three files, which builds on {@code garden}. Writes over nothing. */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        description = "Starts a theme of three files that builds on the theme garden.")
final class ThemeNewCommand implements Callable<Integer> {

    private static final List<Template> FILES = List.of(
            new Template("theme/style.css", "assets/css/style.css"),
            new Template("theme/layout.peb", "templates/layout.peb"),
            new Template("theme/theme.yml", "theme.yml"));

    private final Console console;

    @Parameters(paramLabel = "DIR", description = "The folder of the theme; made when it is not there.")
    private Path folder = Path.of("");

    ThemeNewCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        for (Template file : FILES) {
            if (Files.exists(file.in(folder))) {
                throw new FileAlreadyExistsException(file.in(folder).toString());
            }
        }
        for (Template file : FILES) {
            file.write(folder, console);
        }
        String word = ShellWord.of(folder);
        console.say("Next: garden build VAULT --theme " + word + ", and garden theme check " + word);
        return ExitStatus.FINE;
    }
}

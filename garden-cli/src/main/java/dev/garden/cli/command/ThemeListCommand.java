package dev.garden.cli.command;

import dev.garden.cli.console.Console;
import dev.garden.render.theme.Theme;
import dev.garden.render.theme.ThemeException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lists the themes that come with Garden and those that lie in a vault. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "Lists the themes that come with Garden, and those in a vault.")
final class ThemeListCommand implements Callable<Integer> {

    /** How far below the vault a theme is looked for: notes may lie deep, a theme has no reason to. */
    private static final int DEPTH = 4;

    private final Console console;

    @Parameters(arity = "0..1", paramLabel = "VAULT", description = "The vault; the current folder if absent.")
    private Path vault = Path.of("");

    ThemeListCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        for (String name : Theme.bundledNames()) {
            console.print(line(name, Theme.bundled(name)));
        }
        for (Path folder : folders()) {
            console.print(found(folder));
        }
        return ExitStatus.FINE;
    }

    private List<Path> folders() throws IOException {
        try (Stream<Path> files = Files.walk(vault, DEPTH)) {
            return files.filter(file -> file.endsWith("theme.yml"))
                    .map(file -> Objects.requireNonNullElse(file.getParent(), Path.of("")))
                    .sorted()
                    .toList();
        }
    }

    private String found(Path folder) {
        try {
            return line(vault.relativize(folder).toString().replace('\\', '/'), Theme.at(folder));
        } catch (ThemeException wrong) {
            return console.style().strong(folder.toString()) + "  " + wrong.getMessage();
        }
    }

    private String line(String name, Theme theme) {
        String base = theme.base().map(on -> " (builds on " + on.name() + ")").orElse("");
        return console.style().strong(name.isEmpty() ? "." : name) + "  " + theme.description() + base;
    }
}

package dev.garden.cli.command;

import dev.garden.cli.console.Console;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What there is to do with themes: only a roof for its own commands. */
@Command(
        name = "theme",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Starts, lists and checks themes.")
final class ThemeCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private @Nullable CommandSpec spec;

    ThemeCommand(Console console) {
        this.console = console;
    }

    /** {@return the command line with the commands below it} */
    static CommandLine line(Console console) {
        return new CommandLine(new ThemeCommand(console))
                .addSubcommand(new ThemeNewCommand(console))
                .addSubcommand(new ThemeListCommand(console))
                .addSubcommand(new ThemeCheckCommand(console));
    }

    @Override
    public Integer call() {
        Objects.requireNonNull(spec).commandLine().usage(console.talk());
        return ExitStatus.USAGE;
    }
}

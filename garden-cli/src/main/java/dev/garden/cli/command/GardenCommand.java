package dev.garden.cli.command;

import dev.garden.cli.console.Console;
import dev.garden.cli.console.Style;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The root: it does nothing but know its subcommands. */
@Command(
        name = "garden",
        description = "Turns an Obsidian vault into a website.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "garden COMMAND --help tells more about one command."})
public final class GardenCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private @org.jspecify.annotations.Nullable CommandSpec spec;

    private GardenCommand(Console console) {
        this.console = console;
    }

    /** The commands, in the order in which the help lists them. */
    private static List<Callable<Integer>> subcommands(Console console) {
        return List.of(
                new BuildCommand(console),
                new ServeCommand(console),
                new CheckCommand(console),
                new RenderCommand(console),
                new InspectCommand(console),
                new InitCommand(console));
    }

    /**
     * Runs a command.
     *
     * @param arguments the words behind {@code garden}
     * @return the exit status
     */
    public static int run(Console console, String... arguments) {
        var line = new CommandLine(new GardenCommand(console));
        subcommands(console).forEach(line::addSubcommand);
        line.addSubcommand(ThemeCommand.line(console));
        var failures = new Failures(console);
        line.setParameterExceptionHandler(failures);
        line.setExecutionExceptionHandler(failures);
        line.setOut(console.data());
        line.setErr(console.talk());
        line.setColorScheme(CommandLine.Help.defaultColorScheme(ansi(console)));
        return line.execute(arguments);
    }

    private static CommandLine.Help.Ansi ansi(Console console) {
        return console.style() == Style.COLOUR ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF;
    }

    /** Without a command: the help, as the answer to a wrong call. */
    @Override
    public Integer call() {
        java.util.Objects.requireNonNull(spec).commandLine().usage(console.talk());
        return ExitStatus.USAGE;
    }
}

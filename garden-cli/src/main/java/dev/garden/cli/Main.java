package dev.garden.cli;

import dev.garden.cli.command.GardenCommand;
import dev.garden.cli.console.Console;
import dev.garden.cli.console.EngineTalk;

/** Where the JVM starts. */
public final class Main {
    private Main() {}

    /**
     * Runs the command and ends the JVM with its status.
     *
     * @param arguments the words behind {@code garden}
     */
    public static void main(String[] arguments) {
        EngineTalk.hush();
        var console = Console.ofProcess();
        int status = GardenCommand.run(console, arguments);
        console.flush();
        System.exit(status);
    }
}

package dev.garden.cli.command;

import dev.garden.cli.console.Console;
import dev.garden.render.theme.ThemeException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** What the command says when it cannot do what it was asked. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {

    private final Console console;

    Failures(Console console) {
        this.console = console;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        say(
                wrong instanceof UnmatchedArgumentException unmatched
                        ? unknown(unmatched)
                        : firstLine(String.valueOf(wrong.getMessage())));
        UnmatchedArgumentException.printSuggestions(wrong, console.talk());
        console.say("garden: " + command.getCommandSpec().qualifiedName() + " --help shows what there is.");
        return ExitStatus.USAGE;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult arguments) {
        if (failure instanceof UncheckedIOException wrapped) {
            say(told(java.util.Objects.requireNonNull(wrapped.getCause())));
        } else if (failure instanceof IOException io) {
            say(told(io));
        } else if (failure instanceof ThemeException theme) {
            say(String.valueOf(theme.getMessage()));
            return ExitStatus.VAULT;
        } else {
            say("This is a fault of Garden, not of your vault. Please report it with what follows.");
            failure.printStackTrace(console.talk());
        }
        return ExitStatus.IO;
    }

    private static String unknown(UnmatchedArgumentException wrong) {
        String word = wrong.getUnmatched().get(0);
        String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        if (wrong.isUnknownOption()) {
            return command + " has no option " + word;
        }
        boolean root = wrong.getCommandLine().getParent() == null;
        return root ? "There is no command \"" + word + '"' : "\"" + word + "\" is one word too many for " + command;
    }

    private void say(String message) {
        console.say(console.talkStyle().error("garden: ") + message);
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }

    private static String told(IOException failure) {
        if (!(failure instanceof FileSystemException io)) {
            return String.valueOf(failure.getMessage());
        }
        String file = String.valueOf(io.getFile());
        if (io instanceof NoSuchFileException) {
            return "There is no " + file + (io.getReason() == null ? "" : ": " + io.getReason());
        }
        if (io instanceof AccessDeniedException) {
            return "No permission for " + file;
        }
        if (io instanceof NotDirectoryException) {
            return file + " is not a folder";
        }
        if (io instanceof FileAlreadyExistsException) {
            return file + " is already there";
        }
        return file + ": " + (io.getReason() == null ? io.getClass().getSimpleName() : io.getReason());
    }
}

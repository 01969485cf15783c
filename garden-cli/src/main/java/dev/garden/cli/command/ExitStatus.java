package dev.garden.cli.command;

/** The statuses with which the command ends; scripts rely on them. */
final class ExitStatus {
    /** All is well. */
    static final int FINE = 0;
    /** The vault has errors (or, with {@code --strict}, warnings), or publishes nothing. */
    static final int VAULT = 1;
    /** The command was called in a way that it does not know. */
    static final int USAGE = 2;
    /** Reading or writing failed. */
    static final int IO = 3;

    private ExitStatus() {}
}

package dev.garden.model.diagnostic;

import java.util.Locale;

/**
 * How much a diagnostic matters.
 *
 * @since 0.1
 */
public enum Severity {
    /** The vault is wrong; the command ends with status 1. */
    ERROR,
    /** Something will not look as its author meant; counts as an error with {@code --strict}. */
    WARNING,
    /** Worth knowing; never changes the exit status. */
    INFO;

    /** {@return the name in lower case, as the JSON of {@code garden check} has it} */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package dev.garden.parser.publish;

import dev.garden.model.diagnostic.DiagnosticCode;

/**
 * What can be wrong with addresses.
 *
 * @since 0.1
 */
public final class PermalinkDiagnostics {

    /** One address, several notes. */
    public static final DiagnosticCode DUPLICATE = DiagnosticCode.warning(
            "permalink.duplicate",
            "Several notes ask for one address; one of them has it, the others are beside it.",
            "Give each of the notes a dg-permalink of its own.");

    /** A home page that is not there. */
    public static final DiagnosticCode HOME_MISSING = DiagnosticCode.error(
            "settings.home-missing",
            "The note that the settings name as the home page does not exist.",
            "Write the path of the note from the root of the vault, such as notes/Start.md.");

    private PermalinkDiagnostics() {}
}

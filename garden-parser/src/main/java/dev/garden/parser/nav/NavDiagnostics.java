package dev.garden.parser.nav;

import dev.garden.model.diagnostic.DiagnosticCode;

/**
 * What can be wrong with navigation notes.
 *
 * @since 0.1
 */
public final class NavDiagnostics {
    private NavDiagnostics() {}

    /** An entry leads nowhere. */
    public static final DiagnosticCode UNRESOLVED = DiagnosticCode.warning(
            "nav.unresolved",
            "An entry of a navigation leads to nothing in this vault; readers see its label, but no link.",
            "Create the note, or correct the address in the entry.");

    /** Two entries lead to the same place. */
    public static final DiagnosticCode DUPLICATE = DiagnosticCode.warning(
            "nav.duplicate",
            "An entry of a navigation leads where an earlier one does; both are shown, the first counts for previous and next.",
            "Correct or delete one of the entries.");

    /** A navigation that the settings name cannot be one. */
    public static final DiagnosticCode MISSING = DiagnosticCode.warning(
            "nav.missing",
            "The settings name a navigation note that is not in the vault, or not published.",
            "Correct the path under nav in garden.yml, or publish the note.");
}

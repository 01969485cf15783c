package dev.garden.parser.history;

import dev.garden.model.diagnostic.DiagnosticCode;

/**
 * What can be wrong with the times of notes.
 *
 * @since 0.1
 */
public final class HistoryDiagnostics {

    /** A checkout without the history of its files. */
    public static final DiagnosticCode CHECKOUT_ONLY = DiagnosticCode.info(
            "dates.checkout-only",
            "The history of the vault's repository is missing, so some notes have no other time than that of the checkout.",
            "Fetch the whole history (such as fetch-depth: 0), or write created and updated into the notes.");

    private HistoryDiagnostics() {}
}

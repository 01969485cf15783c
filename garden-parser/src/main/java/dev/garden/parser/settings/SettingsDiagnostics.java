package dev.garden.parser.settings;

import dev.garden.model.diagnostic.DiagnosticCode;

/**
 * What can be wrong with {@code garden.yml}.
 *
 * @since 0.1
 */
public final class SettingsDiagnostics {

    /** The file is no YAML, or no set of names and values. */
    public static final DiagnosticCode INVALID = DiagnosticCode.error(
            "settings.invalid",
            "The settings cannot be read.",
            "Correct this line; until then the settings that could not be read are at their defaults.");

    /** A key that nobody reads. */
    public static final DiagnosticCode UNKNOWN_KEY = DiagnosticCode.error(
            "settings.unknown-key",
            "A key of the settings is known to nobody, so it does nothing.",
            "Correct or delete the key; the reference of settings lists all of them.");

    /** A value of the wrong form. */
    public static final DiagnosticCode TYPE = DiagnosticCode.error(
            "settings.type",
            "A setting has a value of the wrong form, so its default is used.",
            "Write a value of the form that the message names.");

    private SettingsDiagnostics() {}
}

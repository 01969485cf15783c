package dev.garden.parser.settings;

import dev.garden.model.diagnostic.Diagnostic;
import dev.garden.model.setting.Settings;
import java.util.List;

/**
 * What a {@code garden.yml} says.
 *
 * @param settings of the file; what is wrong in it is at its default
 * @param diagnostics what is wrong with it
 * @since 0.1
 */
public record SettingsFile(Settings settings, List<Diagnostic> diagnostics) {

    /** Copies the diagnostics. */
    public SettingsFile {
        diagnostics = List.copyOf(diagnostics);
    }
}

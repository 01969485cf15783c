package dev.garden.parser;

import dev.garden.model.setting.Settings;
import dev.garden.parser.markdown.MarkdownOptions;
import dev.garden.parser.settings.VaultSettings;

/**
 * What the settings of a garden say of its Markdown.
 *
 * @since 0.1
 */
public final class SyntaxSettings {
    private SyntaxSettings() {}

    /** {@return the Markdown of a garden with {@code settings}} */
    public static MarkdownOptions options(Settings settings) {
        var breaks = settings.get(VaultSettings.LINE_BREAKS) == VaultSettings.LineBreaks.STRICT
                ? MarkdownOptions.LineBreaks.STRICT
                : MarkdownOptions.LineBreaks.OBSIDIAN;
        return MarkdownOptions.obsidian().toBuilder().lineBreaks(breaks).build();
    }
}

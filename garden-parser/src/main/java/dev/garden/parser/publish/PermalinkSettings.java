package dev.garden.parser.publish;

import dev.garden.model.setting.SettingKey;
import dev.garden.parser.settings.SettingKeyProvider;
import java.util.List;

/**
 * The settings that shape addresses.
 *
 * @since 0.1
 */
public final class PermalinkSettings implements SettingKeyProvider {

    static final SettingKey<Style> STYLE = SettingKey.choice(
            "permalinks.style",
            Style.class,
            "How paths become addresses: `readable` keeps all but white space, `slug` does as the Digital Garden plugin.");

    /** Made by {@link java.util.ServiceLoader}. */
    public PermalinkSettings() {}

    /** How the path of a note becomes its address. */
    enum Style {
        READABLE,
        SLUG
    }

    @Override
    public List<SettingKey<?>> keys() {
        return List.of(STYLE);
    }
}

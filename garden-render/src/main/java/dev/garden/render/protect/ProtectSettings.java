package dev.garden.render.protect;

import dev.garden.model.setting.SettingKey;
import java.util.List;

/**
 * The settings of protected notes.
 *
 * @since 0.1
 */
public final class ProtectSettings {

    /** {@code protect.hide-title}. */
    public static final SettingKey<Boolean> HIDE_TITLE = SettingKey.flag(
            "protect.hide-title",
            "Whether other pages call a protected note just that; its address still says what it says.");

    /** {@code protect.salt-key}. */
    public static final SettingKey<String> SALT_KEY = SettingKey.text(
            "protect.salt-key",
            "",
            "A long secret from which salts are made; better in the environment, as GARDEN_SALT_KEY. Without it they follow from the passphrases and the title of the site.");

    private ProtectSettings() {}

    /** {@return every key of this package} */
    public static List<SettingKey<?>> keys() {
        return List.of(HIDE_TITLE, SALT_KEY);
    }
}

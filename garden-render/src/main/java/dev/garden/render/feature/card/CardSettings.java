package dev.garden.render.feature.card;

import dev.garden.model.setting.SettingKey;
import java.util.List;

/**
 * The settings of card pictures.
 *
 * @since 0.1
 */
public final class CardSettings {

    /** {@code cards}. */
    public static final SettingKey<Boolean> CARDS = SettingKey.flagOn(
            "cards", "Whether notes without a picture get one with their title, for previews on other sites.");

    private CardSettings() {}

    /** {@return every key of this package} */
    public static List<SettingKey<?>> keys() {
        return List.of(CARDS);
    }
}

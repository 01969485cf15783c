package dev.garden.render.feature.redirect;

import dev.garden.model.setting.SettingKey;
import java.util.List;

/**
 * The settings of addresses that lead on.
 *
 * @since 0.1
 */
public final class RedirectSettings {

    /**
     * {@code redirects.letter-case}. Off when absent: on a host or file system that does not tell letter case apart, such a page
     * would take the place of the note. Rule: Netlify, where the file in small letters wins.
     */
    public static final SettingKey<Boolean> LETTER_CASE = SettingKey.flag(
            "redirects.letter-case",
            "Whether a page at the address in small letters leads on to a note whose address has capitals: for hosts that tell"
                    + " them apart, such as GitHub Pages, not for Netlify.");

    private RedirectSettings() {}

    /** {@return every key of this package} */
    public static List<SettingKey<?>> keys() {
        return List.of(LETTER_CASE);
    }
}

package dev.garden.render.view;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The garden as a whole: the same on every page.
 *
 * @param title name of the site
 * @param description what the site is about; null when the settings do not say
 * @param lang language tag of the site
 * @param baseUrl where the site will be, ending in a slash; null when the settings do not say
 * @param options the options of the theme by name, each set or at its default
 * @since 0.1
 */
public record GardenView(
        String title,
        @Nullable String description,
        String lang,
        @Nullable String baseUrl,
        Map<String, Object> options) {

    /** Copies the options. */
    public GardenView {
        options = Map.copyOf(options);
    }
}

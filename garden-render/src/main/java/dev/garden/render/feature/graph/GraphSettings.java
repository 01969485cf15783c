package dev.garden.render.feature.graph;

import dev.garden.model.setting.SettingKey;
import java.util.List;

/**
 * The settings of the graph.
 *
 * @since 0.1
 */
public final class GraphSettings {

    /** {@code graph.show-hubs}. */
    public static final SettingKey<Boolean> SHOW_HUBS = SettingKey.flag(
            "graph.show-hubs", "Whether the graphs show navigations and the home page, which link to everything.");

    /** {@code graph.tags}. */
    public static final SettingKey<Boolean> TAGS =
            SettingKey.flag("graph.tags", "Whether the graph of the garden shows tags as nodes.");

    /** {@code graph.colours}. */
    public static final SettingKey<Colours> COLOURS =
            SettingKey.choice("graph.colours", Colours.class, "What gives a note of the graph its colour.");

    /** What gives a note its colour. */
    enum Colours {
        /** The folder at the top that it lies in. */
        FOLDER,
        /** Its first tag, as far as the first slash. */
        TAG
    }

    private GraphSettings() {}

    /** {@return every key of this package} */
    public static List<SettingKey<?>> keys() {
        return List.of(SHOW_HUBS, TAGS, COLOURS);
    }
}

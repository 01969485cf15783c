package dev.garden.render.html;

import dev.garden.model.setting.SettingKey;
import java.util.List;

/** Settings of links in notes. */
public final class LinkSettings {

    /** What a link without a label shows. */
    public static final SettingKey<LinkText> TEXT = SettingKey.choice(
            "links.text",
            LinkText.class,
            "What a wikilink without a label shows: what is written, as Obsidian does, or the title of the note.");

    /** Every key of this class. */
    public static final List<SettingKey<?>> KEYS = List.of(TEXT);

    private LinkSettings() {}

    /** What a wikilink without a label shows. */
    public enum LinkText {
        /** What stands between the brackets. */
        WRITTEN,
        /** The title of the note that it leads to. */
        TITLE
    }
}

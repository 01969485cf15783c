package dev.garden.render.html;

import dev.garden.model.Note;
import dev.garden.model.property.PropertyValue;
import dev.garden.model.setting.SettingKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Settings of what stands in notes. */
public final class BodySettings {

    /** What a link without a label shows. */
    public static final SettingKey<LinkText> LINK_TEXT = SettingKey.choice(
            "links.text",
            LinkText.class,
            "What a wikilink without a label shows: what is written, as Obsidian does, or the title of the note.");

    /** Macros that every formula may use. */
    public static final SettingKey<Map<String, String>> MACROS = new SettingKey<>(
            "math.macros",
            "names with TeX, such as `\\R: \\mathbb{R}`",
            Map.of(),
            BodySettings::macros,
            "Macros that every formula of the site may use.");

    private static final String OF_A_NOTE = "math-macros";

    /** Every key of this class. */
    public static final List<SettingKey<?>> KEYS = List.of(LINK_TEXT, MACROS);

    private BodySettings() {}

    /** What a wikilink without a label shows. */
    public enum LinkText {
        /** What stands between the brackets. */
        WRITTEN,
        /** The title of the note that it leads to. */
        TITLE
    }

    /** {@return the macros that the note itself brings along, in its property {@code math-macros}} */
    static Map<String, String> macros(Note note) {
        return note.properties().value(OF_A_NOTE).flatMap(BodySettings::macros).orElse(Map.of());
    }

    /** A name may be written with or without its backslash. */
    private static Optional<Map<String, String>> macros(PropertyValue value) {
        if (!(value instanceof PropertyValue.Entries entries)) {
            return value instanceof PropertyValue.Empty ? Optional.of(Map.of()) : Optional.empty();
        }
        var macros = new LinkedHashMap<String, String>();
        entries.entries().forEach((name, tex) -> macros.put(name.startsWith("\\") ? name : "\\" + name, tex.text()));
        return Optional.of(macros);
    }
}

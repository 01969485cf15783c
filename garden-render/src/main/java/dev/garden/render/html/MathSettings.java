package dev.garden.render.html;

import dev.garden.model.Note;
import dev.garden.model.property.PropertyValue;
import dev.garden.model.setting.SettingKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Settings of formulas. */
public final class MathSettings {

    /** Macros that every formula may use. */
    public static final SettingKey<Map<String, String>> MACROS = new SettingKey<>(
            "math.macros",
            "names with TeX, such as `\\R: \\mathbb{R}`",
            Map.of(),
            MathSettings::macros,
            "Macros that every formula of the site may use.");

    private static final String OF_A_NOTE = "math-macros";

    /** Every key of this class. */
    public static final List<SettingKey<?>> KEYS = List.of(MACROS);

    private MathSettings() {}

    /** {@return the macros that the note itself brings along, in its property {@code math-macros}} */
    static Map<String, String> macros(Note note) {
        return note.properties().value(OF_A_NOTE).flatMap(MathSettings::macros).orElse(Map.of());
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

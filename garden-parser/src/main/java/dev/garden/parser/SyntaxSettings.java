package dev.garden.parser;

import dev.garden.model.NoteSettings;
import dev.garden.model.NoteSwitch;
import dev.garden.model.setting.Settings;
import dev.garden.parser.markdown.MarkdownOptions;
import dev.garden.parser.markdown.code.CodeExtension;
import dev.garden.parser.markdown.math.MathExtension;
import dev.garden.parser.settings.VaultSettings;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonmark.Extension;

/**
 * What the settings of a garden, and of a note, say of its Markdown.
 *
 * @since 0.1
 */
public final class SyntaxSettings {

    /** The languages of the fences that a note can switch off. */
    private static final Map<NoteSwitch, Set<String>> LANGUAGES = Map.of(
            NoteSwitch.MATH, Set.of("math"),
            NoteSwitch.MERMAID, Set.of("mermaid"),
            NoteSwitch.UML, Set.of("plantuml", "puml", "uml"),
            NoteSwitch.DATAVIEW, Set.of("dataview", "dataviewjs"));

    private SyntaxSettings() {}

    /**
     * {@return the Markdown of a garden with {@code settings}}
     *
     * @param settings of the garden
     */
    public static MarkdownOptions options(Settings settings) {
        var breaks = settings.get(VaultSettings.LINE_BREAKS) == VaultSettings.LineBreaks.STRICT
                ? MarkdownOptions.LineBreaks.STRICT
                : MarkdownOptions.LineBreaks.OBSIDIAN;
        return MarkdownOptions.obsidian().toBuilder().lineBreaks(breaks).build();
    }

    /**
     * Leaves out what a note switches off.
     *
     * @param garden the Markdown of the garden
     * @param note what the note says
     * @return the Markdown of the note; {@code garden} itself, as nearly always, if the note switches nothing off
     */
    public static MarkdownOptions options(MarkdownOptions garden, NoteSettings note) {
        Set<String> plain = LANGUAGES.entrySet().stream()
                .filter(entry -> !note.shows(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .collect(Collectors.toSet());
        if (plain.isEmpty()) {
            return garden;
        }
        var options = MarkdownOptions.builder().lineBreaks(garden.lineBreaks());
        garden.extensions().stream()
                .filter(extension -> note.shows(NoteSwitch.MATH) || !(extension instanceof MathExtension))
                .<Extension>map(
                        extension -> extension instanceof CodeExtension ? CodeExtension.withPlain(plain) : extension)
                .forEach(options::extension);
        return options.build();
    }
}

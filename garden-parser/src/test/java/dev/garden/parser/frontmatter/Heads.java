package dev.garden.parser.frontmatter;

import dev.garden.model.setting.Settings;
import dev.garden.model.source.VaultPath;
import dev.garden.parser.settings.SettingsFile;
import dev.garden.parser.settings.SettingsReader;
import java.util.List;

/** Reads heads of notes for tests. */
final class Heads {

    private Heads() {}

    /** {@return the head of {@code folder/Note.md} with these lines of YAML} */
    static NoteHead yaml(String lines) {
        return in("", lines);
    }

    /** {@return the same, in a garden with these settings} */
    static NoteHead in(String settings, String lines) {
        return read(settings(settings), "---\n" + lines + "\n---\nBody");
    }

    /** {@return the head of a note with this line of JSON} */
    static NoteHead json(String line) {
        return read(Settings.DEFAULTS, "---\n" + line + "\n---\nBody");
    }

    /** {@return the ids of its diagnostics, in order} */
    static List<String> codes(NoteHead head) {
        return head.diagnostics().stream()
                .map(diagnostic -> diagnostic.code().id())
                .toList();
    }

    private static NoteHead read(Settings settings, String text) {
        VaultPath path = VaultPath.of("folder/Note.md");
        return NoteSettingsReader.of(settings).read(path, FrontmatterReader.read(path, text));
    }

    private static Settings settings(String text) {
        SettingsFile file = SettingsReader.create().read(text);
        if (!file.diagnostics().isEmpty()) {
            throw new IllegalArgumentException(file.diagnostics().toString());
        }
        return file.settings();
    }
}

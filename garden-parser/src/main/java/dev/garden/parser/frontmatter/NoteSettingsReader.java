package dev.garden.parser.frontmatter;

import dev.garden.model.NoteSettings;
import dev.garden.model.NoteTimes;
import dev.garden.model.setting.Settings;
import dev.garden.model.source.VaultPath;
import java.util.List;

/**
 * Says what the properties of a note mean for its garden. Immutable; may be used from any thread.
 *
 * @since 0.1
 */
public final class NoteSettingsReader {

    private final Settings settings;

    private NoteSettingsReader(Settings settings) {
        this.settings = settings;
    }

    /** {@return a reader for the notes of a garden with these settings} */
    public static NoteSettingsReader of(Settings settings) {
        return new NoteSettingsReader(settings);
    }

    /**
     * Reads the properties of a note.
     *
     * @param path of the note
     * @param frontmatter its properties
     * @return what they mean, and what is wrong with them
     */
    public NoteHead read(VaultPath path, Frontmatter frontmatter) {
        java.util.Objects.requireNonNull(settings);
        var said = NoteSettings.builder(path.withoutExtension()).build();
        return new NoteHead(path.stem(), List.of(), List.of(), said, NoteTimes.UNKNOWN, List.of());
    }
}

package dev.garden.parser.frontmatter;

import dev.garden.model.NoteFlag;
import dev.garden.model.NoteSettings;
import dev.garden.model.setting.Settings;
import dev.garden.model.source.VaultPath;
import dev.garden.parser.settings.VaultSettings;
import java.util.List;

/**
 * Says what the properties of a note mean for its garden. A value of the note beats the setting of the garden, which beats the
 * built-in default. Immutable; may be used from any thread.
 *
 * @since 0.1
 */
public final class NoteSettingsReader {

    private static final String SPACES_AND_COMMAS = "[\\s,]+";
    private static final String COMMAS = "[,\\n]";

    private final Settings settings;
    private final Placeholders placeholders;

    private NoteSettingsReader(Settings settings) {
        this.settings = settings;
        placeholders = Placeholders.of(settings);
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
        var keys = new KeyReader(path, frontmatter, placeholders);
        List<String> tags = texts(keys, NoteKeys.TAGS, SPACES_AND_COMMAS);
        var address = new AddressReader(keys, settings);
        var said = NoteSettings.builder(address.gardenPath(path)).permalink(address.permalink());
        new GuardReader(keys, frontmatter).read(said);
        new PageReader(keys, settings).read(said);
        if (TagNames.markHome(tags) || isHome(path)) {
            said.flag(NoteFlag.HOME);
        }
        String title = keys.text(NoteKeys.TITLE).value().map(String::strip).orElseGet(path::stem);
        List<String> aliases = texts(keys, NoteKeys.ALIASES, COMMAS);
        var times = new TimeReader(keys).read(settings);
        var properties = new Secrets(placeholders).masked(frontmatter.properties());
        return new NoteHead(title, properties, aliases, TagNames.of(tags), said.build(), times, keys.diagnostics());
    }

    private boolean isHome(VaultPath path) {
        return settings.find(VaultSettings.HOME)
                .flatMap(VaultPath::parse)
                .filter(home -> home.equals(path) || path.value().equals(home + ".md"))
                .isPresent();
    }

    private static List<String> texts(KeyReader keys, NoteKey key, String separator) {
        return keys.value(key, value -> Values.texts(value, separator)).value().orElse(List.of());
    }
}

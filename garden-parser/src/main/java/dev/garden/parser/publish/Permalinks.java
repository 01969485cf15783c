package dev.garden.parser.publish;

import dev.garden.model.Note;
import dev.garden.model.NoteSettings;
import dev.garden.model.diagnostic.Diagnostic;
import dev.garden.model.link.Permalink;
import dev.garden.model.setting.Settings;
import dev.garden.model.source.Position;
import dev.garden.model.source.VaultPath;
import dev.garden.parser.settings.SettingsReader;
import dev.garden.parser.settings.VaultSettings;
import java.util.Collection;

/**
 * Gives notes their addresses. Immutable; may be used from any thread.
 *
 * @since 0.1
 */
public final class Permalinks {

    private final PermalinkSettings.Style style;
    private final String home;
    private final Languages languages;

    private Permalinks(PermalinkSettings.Style style, String home, Languages languages) {
        this.style = style;
        this.home = home.strip();
        this.languages = languages;
    }

    /** {@return the rules of a garden with these settings} */
    public static Permalinks of(Settings settings) {
        return new Permalinks(
                settings.get(PermalinkSettings.STYLE), settings.get(VaultSettings.HOME), Languages.of(settings));
    }

    /** {@return the address that a note asks for or its place gives, before it is compared with those of other notes} */
    public Permalink wanted(NoteSettings note) {
        return note.permalink() == null ? ofGardenPath(note) : note.permalink();
    }

    /** {@return the address that the path of a file alone would give, in the style of the garden} */
    public Permalink ofPath(VaultPath path) {
        return PathAddress.of(path.isNote() ? path.withoutExtension() : path.value(), style);
    }

    /**
     * Assigns every note its own address: published before private, home before explicit before path, then vault order. Who comes
     * later gets a number behind the address, or the folder of its language before it when it says one that the garden has; a second
     * home gets the address of its path, or of its language.
     *
     * @param notes all of them, in any order
     * @param publishing which of them are in the site
     * @return an address for each, and who had to give way
     */
    public Addresses assign(Collection<Note> notes, Publishing publishing) {
        Addresses addresses = new Assignment(this).of(notes, publishing);
        boolean missing = !home.isEmpty() && notes.stream().noneMatch(this::isNamedHome);
        return missing ? addresses.with(homeMissing()) : addresses;
    }

    private boolean isNamedHome(Note note) {
        return VaultPath.parse(home)
                .filter(path -> path.equals(note.path()) || note.path().value().equals(path + ".md"))
                .isPresent();
    }

    private Diagnostic homeMissing() {
        return Diagnostic.of(
                PermalinkDiagnostics.HOME_MISSING,
                SettingsReader.FILE,
                Position.START,
                Diagnostic.quote(home) + " is to be the home page, but there is no such note");
    }

    /** {@return the languages of the garden} */
    Languages languages() {
        return languages;
    }

    /** {@return the address that the place of a note in the file tree gives} */
    Permalink ofGardenPath(NoteSettings note) {
        return PathAddress.of(note.gardenPath(), style);
    }
}

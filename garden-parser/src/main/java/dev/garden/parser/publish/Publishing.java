package dev.garden.parser.publish;

import dev.garden.model.NoteSettings;
import dev.garden.model.setting.Settings;
import dev.garden.parser.settings.VaultSettings;

/**
 * Decides which notes are in the site. Private by default: only what is marked is published, unless the garden says {@code publish:
 * all}; and a no of the note always holds.
 *
 * @since 0.1
 */
public final class Publishing {

    private final VaultSettings.Publish mode;

    private Publishing(VaultSettings.Publish mode) {
        this.mode = mode;
    }

    /** {@return the rule of a garden with these settings} */
    public static Publishing of(Settings settings) {
        return new Publishing(settings.get(VaultSettings.PUBLISH));
    }

    /** {@return the rule of this mode, as a flag of the command chooses it} */
    public static Publishing of(VaultSettings.Publish mode) {
        return new Publishing(mode);
    }

    /** {@return whether a note that says this is in the site} */
    public boolean publishes(NoteSettings note) {
        return switch (note.publish()) {
            case YES -> true;
            case NO -> false;
            case UNSAID -> mode == VaultSettings.Publish.ALL;
        };
    }
}

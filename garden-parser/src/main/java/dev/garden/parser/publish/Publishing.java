package dev.garden.parser.publish;

import dev.garden.model.NoteSettings;
import dev.garden.model.setting.Settings;
import dev.garden.parser.settings.SiteSettings;

/**
 * Decides which notes are in the site. Private by default: only what is marked is published, unless the garden says {@code publish:
 * all}; and a no of the note always holds.
 *
 * @since 0.1
 */
public final class Publishing {

    private final SiteSettings.Publish mode;

    private Publishing(SiteSettings.Publish mode) {
        this.mode = mode;
    }

    /** {@return the rule of a garden with these settings} */
    public static Publishing of(Settings settings) {
        return new Publishing(settings.get(SiteSettings.PUBLISH));
    }

    /** {@return the rule of this mode, as a flag of the command chooses it} */
    public static Publishing of(SiteSettings.Publish mode) {
        return new Publishing(mode);
    }

    /** {@return whether a note that says this is in the site} */
    public boolean publishes(NoteSettings note) {
        return switch (note.publish()) {
            case YES -> true;
            case NO -> false;
            case UNSAID -> mode == SiteSettings.Publish.ALL;
        };
    }
}

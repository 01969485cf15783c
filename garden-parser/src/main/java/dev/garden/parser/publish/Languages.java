package dev.garden.parser.publish;

import dev.garden.model.Note;
import dev.garden.model.link.Permalink;
import dev.garden.model.setting.Settings;
import dev.garden.parser.settings.VaultSettings;
import java.util.List;
import java.util.Optional;

/**
 * The languages of a garden in several of them. Notes that say their language and ask for one address are translations of each
 * other: that in the main language has the address, the others have it below a folder of their language.
 *
 * @param tags as the settings give them
 * @param main the tag whose notes need no folder
 */
record Languages(List<String> tags, String main) {

    /** {@return the languages of a garden with these settings} Without a language of the site, the first one is the main one. */
    static Languages of(Settings settings) {
        List<String> tags = settings.get(VaultSettings.LANGUAGES);
        String site = settings.get(VaultSettings.LANG);
        return new Languages(tags, site.isEmpty() && !tags.isEmpty() ? tags.get(0) : site);
    }

    /** {@return the address below the folder of a note's language, when it says one that is not the main one} */
    Optional<Permalink> address(Note note, Permalink wanted) {
        return foreign(note).flatMap(tag -> Permalink.parse("/" + tag + wanted.path()));
    }

    /** {@return the language that a note says, when it is one of the garden's and not the main one} */
    Optional<String> foreign(Note note) {
        String said = note.settings().lang();
        return said == null || said.equalsIgnoreCase(main)
                ? Optional.empty()
                : tags.stream().filter(said::equalsIgnoreCase).findFirst();
    }
}

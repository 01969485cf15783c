package dev.garden.render.plan;

import dev.garden.model.Note;
import dev.garden.model.Timestamp;
import dev.garden.render.i18n.MessageCatalog;
import dev.garden.render.i18n.Messages;
import dev.garden.render.view.TimeView;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The words of a site in the languages of its pages.
 *
 * @param lang of the site
 * @param catalog all texts
 */
record SiteWords(String lang, MessageCatalog catalog) {

    Messages site() {
        return catalog.of(lang);
    }

    /** {@return the language of a note: its own, else the site's} */
    String langOf(Note note) {
        return Optional.ofNullable(note.settings().lang()).orElse(lang);
    }

    Messages of(Note note) {
        return catalog.of(langOf(note));
    }

    /** {@return a time that a note's properties give; other sources know only when somebody copied the file} */
    static Optional<TimeView> time(@Nullable Timestamp time, Messages messages) {
        return Optional.ofNullable(time)
                .filter(t -> t.source() == Timestamp.Source.PROPERTY)
                .map(t -> new TimeView(t.iso(), messages.date(t.date())));
    }
}

package dev.garden.render.plan.site;

import dev.garden.model.Note;
import dev.garden.model.Timestamp;
import dev.garden.render.i18n.MessageCatalog;
import dev.garden.render.i18n.Messages;
import dev.garden.render.view.TimeView;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The words of a site in the languages of its pages.
 *
 * @param lang of the site
 * @param languages whose folders say in which language the notes in them are
 * @param catalog all texts
 */
public record SiteWords(String lang, List<String> languages, MessageCatalog catalog) {

    public Messages site() {
        return catalog.of(lang);
    }

    /** {@return the language of a note: its own, else that of its folder, else the site's} */
    public String langOf(Note note) {
        return Optional.ofNullable(note.settings().lang())
                .or(() -> language(note.path().value()))
                .orElse(lang);
    }

    /** {@return the language whose name the first segment of a path is} */
    public Optional<String> language(String path) {
        int slash = path.indexOf('/');
        return slash < 0
                ? Optional.empty()
                : languages.stream()
                        .filter(tag -> tag.equalsIgnoreCase(path.substring(0, slash)))
                        .findFirst();
    }

    public Messages of(Note note) {
        return catalog.of(langOf(note));
    }

    /** {@return a time that a note's properties give; of other sources the page of a note says nothing} */
    public static Optional<TimeView> ofProperty(@Nullable Timestamp time, Messages messages) {
        return Optional.ofNullable(time)
                .filter(t -> t.source() == Timestamp.Source.PROPERTY)
                .map(t -> time(t, messages));
    }

    /** {@return a time as people write it} */
    public static TimeView time(Timestamp time, Messages messages) {
        return new TimeView(time.iso(), messages.date(time.date()));
    }
}

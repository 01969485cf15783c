package dev.garden.render.feature.search;

import dev.garden.model.Tag;
import dev.garden.render.spi.NoteBody;
import dev.garden.render.spi.PlannedNote;
import java.util.List;

/**
 * What the search knows of a note.
 *
 * @param title of the note
 * @param href below the root of the site
 * @param aliases other names
 * @param tags without {@code #}
 * @param sections its text, cut at headings
 */
record SearchDocument(String title, String href, List<String> aliases, List<String> tags, List<TextSection> sections) {

    static SearchDocument of(PlannedNote note, NoteBody body) {
        return new SearchDocument(
                note.title(),
                note.href(),
                note.note().aliases(),
                note.tags().stream().map(Tag::name).toList(),
                BodyText.sections(body.html()));
    }
}

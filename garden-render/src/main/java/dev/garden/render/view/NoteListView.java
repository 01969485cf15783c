package dev.garden.render.view;

import java.util.List;

/**
 * A list of notes, such as the page of a tag or of a folder shows.
 *
 * @param intro text above the list; empty when there is none
 * @param folders ways to the groups below this one: folders or tags, in natural order
 * @param notes in the order of the list
 * @param all how many notes there are here and in the groups below, on all pages of the list
 * @param pages where the page stands among those of the list
 * @since 0.1
 */
public record NoteListView(Html intro, List<LinkView> folders, List<NoteEntryView> notes, int all, PagesView pages) {

    /** Copies the lists. */
    public NoteListView {
        folders = List.copyOf(folders);
        notes = List.copyOf(notes);
    }
}

package dev.garden.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A note in a list.
 *
 * @param link the way to it
 * @param excerpt what it is about; null when that is not known or not public
 * @param date when it was last changed, else made, if it says so
 * @param tags its tags
 * @since 0.1
 */
public record NoteEntryView(
        LinkView link, @Nullable String excerpt, @Nullable TimeView date, List<TagView> tags) {

    /** Copies the tags. */
    public NoteEntryView {
        tags = List.copyOf(tags);
    }
}

package dev.garden.model;

import dev.garden.model.source.Position;
import java.util.List;

/**
 * A heading of a note.
 *
 * @param level 1 to 6
 * @param text what a reader sees, without markup
 * @param linktext its source text without markup characters, against which heading links are compared
 * @param anchor the id of its element, unique in the note
 * @param aliases further ids that lead to it, such as GitHub's; each unique in the note too
 * @param position of its first character in the file
 * @since 0.1
 */
public record Heading(int level, String text, String linktext, String anchor, List<String> aliases, Position position) {

    /** Copies the aliases. */
    public Heading {
        aliases = List.copyOf(aliases);
    }
}

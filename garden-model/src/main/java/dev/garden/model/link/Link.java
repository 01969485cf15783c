package dev.garden.model.link;

import dev.garden.model.source.Position;
import org.jspecify.annotations.Nullable;

/**
 * A reference out of a note, as it is written; what it leads to is asked of the garden.
 *
 * @param kind how it is written
 * @param path the part that names the target, as written: a note, a file, an address; empty for the note itself
 * @param subpath the part behind it
 * @param display the label that its author gave, if any
 * @param place whether it stands in the text or in a property
 * @param position of its first character in the file
 * @since 0.1
 */
public record Link(
        Kind kind, String path, Subpath subpath, @Nullable String display, Place place, Position position) {

    /**
     * How a link is written.
     *
     * @since 0.1
     */
    public enum Kind {
        /** {@code [[target]]}. */
        WIKILINK,
        /** {@code [label](target)}. */
        MARKDOWN,
        /** {@code ![[target]]} or {@code ![label](target)}: the target is shown in place. */
        EMBED
    }

    /**
     * Where a link stands.
     *
     * @since 0.1
     */
    public enum Place {
        /** In the text of the note. */
        BODY,
        /** In one of its properties. */
        PROPERTY
    }

    /** {@return path and subpath together, as written} */
    public String linktext() {
        return path + subpath;
    }
}

package dev.garden.model.link;

import dev.garden.model.source.VaultPath;
import org.jspecify.annotations.Nullable;

/**
 * What a link leads to.
 *
 * @since 0.1
 */
public sealed interface LinkTarget {

    /**
     * A note, published or not.
     *
     * @param note its path
     * @param anchor the id, in the page of the note, of the heading or block that the subpath names; null when there is no subpath
     *     or the note has no such place
     */
    record ToNote(VaultPath note, @Nullable String anchor) implements LinkTarget {}

    /**
     * A file of the vault that is no note.
     *
     * @param file its path
     */
    record ToFile(VaultPath file) implements LinkTarget {}

    /**
     * An address outside the site, or a fragment that only the browser knows.
     *
     * @param url as written
     */
    record ToUrl(String url) implements LinkTarget {}

    /** Nothing in this vault. */
    record Unresolved() implements LinkTarget {}
}

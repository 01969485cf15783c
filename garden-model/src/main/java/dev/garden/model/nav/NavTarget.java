package dev.garden.model.nav;

import dev.garden.model.link.Permalink;
import dev.garden.model.source.VaultPath;
import org.jspecify.annotations.Nullable;

/**
 * Where an entry of a navigation leads.
 *
 * @since 0.1
 */
public sealed interface NavTarget {

    /**
     * A note.
     *
     * @param note its path
     * @param permalink its address
     * @param anchor a place in its page; null for the whole
     */
    record ToNote(
            VaultPath note, Permalink permalink, @Nullable String anchor) implements NavTarget {}

    /**
     * A file of the vault.
     *
     * @param file its path
     */
    record ToFile(VaultPath file) implements NavTarget {}

    /**
     * An address outside the site.
     *
     * @param url as written
     */
    record ToUrl(String url) implements NavTarget {}

    /**
     * Nothing in this vault, or a note that is not published.
     *
     * @param permalink the address that the entry asks for; null when it names none
     */
    record Unresolved(@Nullable Permalink permalink) implements NavTarget {}
}

package dev.garden.model.link;

import dev.garden.model.source.VaultPath;

/**
 * Finds what the text of a link means, as Obsidian does. The parser makes one for each garden; it is immutable and may be asked
 * from any thread.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface LinkLookup {

    /**
     * Resolves a link.
     *
     * @param from the note that the link stands in
     * @param kind how it is written: a Markdown destination is percent-decoded, a wikilink is not
     * @param linktext path and subpath as written
     * @return what it leads to
     */
    LinkTarget resolve(VaultPath from, Link.Kind kind, String linktext);
}

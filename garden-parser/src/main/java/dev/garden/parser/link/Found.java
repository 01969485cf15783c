package dev.garden.parser.link;

import dev.garden.model.source.VaultPath;

/**
 * A file that a link leads to.
 *
 * @param file its path
 * @param match how the link names it
 */
record Found(VaultPath file, Match match) {

    /** How a link names its target. */
    enum Match {
        /** By its path, name, alias or permalink. */
        EXACT,
        /** Only when letter case, spaces and dashes are put aside. */
        INEXACT
    }

    static Found exact(VaultPath file) {
        return new Found(file, Match.EXACT);
    }
}

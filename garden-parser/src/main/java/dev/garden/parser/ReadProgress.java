package dev.garden.parser;

import dev.garden.model.source.VaultPath;

/**
 * Hears how far the reading of a vault is. Called from many threads.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface ReadProgress {

    /**
     * Hears that a note is being read.
     *
     * @param note its path
     */
    void read(VaultPath note);
}

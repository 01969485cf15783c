package dev.garden.parser;

/**
 * Makes a garden of a vault.
 *
 * @since 0.1
 */
public final class VaultReader {
    private VaultReader() {}
}

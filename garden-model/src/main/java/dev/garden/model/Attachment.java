package dev.garden.model;

import dev.garden.model.source.VaultPath;

/**
 * A file of the vault that is no note.
 *
 * @param path where it is
 * @param size in bytes
 * @since 0.1
 */
public record Attachment(VaultPath path, long size) {}

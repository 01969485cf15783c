package dev.garden.parser.vault;

import dev.garden.model.source.VaultPath;
import java.time.Instant;

/**
 * A file of a vault, not yet read.
 *
 * @param path where it is
 * @param size in bytes
 * @param modified when the file system says it was last changed
 * @since 0.1
 */
public record SourceFile(VaultPath path, long size, Instant modified) {}

package dev.garden.model.link;

import dev.garden.model.source.VaultPath;

/**
 * A link seen from its target.
 *
 * @param source the note that the link stands in
 * @param link the link
 * @since 0.1
 */
public record Backlink(VaultPath source, Link link) {}

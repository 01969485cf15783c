package dev.garden.model.link;

/**
 * A link together with what it leads to in its garden.
 *
 * @param link as written
 * @param target what it leads to
 * @since 0.1
 */
public record ResolvedLink(Link link, LinkTarget target) {}

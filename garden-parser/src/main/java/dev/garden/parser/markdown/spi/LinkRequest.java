package dev.garden.parser.markdown.spi;

import dev.garden.model.link.Link;

/**
 * A link met while a note is turned into HTML.
 *
 * @param kind how it is written; never an embed
 * @param linktext path and subpath, or an address, as written
 * @since 0.1
 */
public record LinkRequest(Link.Kind kind, String linktext) {}

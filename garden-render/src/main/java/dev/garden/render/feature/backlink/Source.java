package dev.garden.render.feature.backlink;

import java.util.List;

/**
 * A note that links to another one.
 *
 * @param title its name
 * @param href its address
 * @param contexts the sentences around the links, each once, not too many
 */
record Source(String title, String href, List<LinkContext> contexts) {}

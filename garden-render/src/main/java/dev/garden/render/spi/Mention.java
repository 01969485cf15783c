package dev.garden.render.spi;

import dev.garden.model.link.Link;
import dev.garden.model.link.LinkTarget;

/**
 * A link from one published note to another.
 *
 * @param from the note that it stands in
 * @param link as written
 * @param to the note that it leads to
 * @param target what it leads to there
 * @since 0.1
 */
public record Mention(PlannedNote from, Link link, PlannedNote to, LinkTarget.ToNote target) {}

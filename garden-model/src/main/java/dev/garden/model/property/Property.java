package dev.garden.model.property;

import dev.garden.model.source.Position;

/**
 * A named value of a note's frontmatter.
 *
 * @param name as written
 * @param value its value
 * @param position of the name in the file
 * @since 0.1
 */
public record Property(String name, PropertyValue value, Position position) {}

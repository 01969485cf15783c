package dev.garden.parser.yaml;

import dev.garden.model.source.Position;

/**
 * A name with its value.
 *
 * @param name as written, without quotation marks
 * @param node the value
 * @param position of the name in the file
 * @since 0.1
 */
public record YamlEntry(String name, YamlNode node, Position position) {}

package dev.garden.parser.yaml;

import dev.garden.model.source.Position;

/**
 * A place where a text is no YAML, or breaks a bound.
 *
 * @param message what is wrong, in words for the author of the text
 * @param position where in the file
 * @param name the name whose value is lost or doubtful; empty when the problem is not one name's
 * @since 0.1
 */
public record YamlProblem(String message, Position position, String name) {}

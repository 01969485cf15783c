package dev.garden.model.source;

/**
 * A stretch of a file.
 *
 * @param start the first character
 * @param end the place after the last character
 * @since 0.1
 */
public record Span(Position start, Position end) {}

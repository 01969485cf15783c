package dev.garden.model;

import dev.garden.model.source.Position;

/**
 * A value written in the text, {@code key:: value}. Form: Dataview.
 *
 * @param key as written
 * @param value source text of the value
 * @param position of the key in the file
 * @since 0.1
 */
public record InlineField(String key, String value, Position position) {}

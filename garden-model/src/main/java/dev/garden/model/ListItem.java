package dev.garden.model;

import dev.garden.model.source.Position;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a list.
 *
 * @param text what a reader sees, without markup and without the entries below it
 * @param depth 0 for an entry of an outermost list
 * @param status the character of a task; null for a plain entry
 * @param position of the entry in the file
 * @since 0.1
 */
public record ListItem(String text, int depth, @Nullable String status, Position position) {}

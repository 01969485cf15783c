package dev.garden.model;

import org.jspecify.annotations.Nullable;

/**
 * When a note was made and last changed.
 *
 * @param created null when nobody says
 * @param updated null when nobody says
 * @since 0.1
 */
public record NoteTimes(
        @Nullable Timestamp created, @Nullable Timestamp updated) {

    /** No times. */
    public static final NoteTimes UNKNOWN = new NoteTimes(null, null);
}

package dev.garden.parser.frontmatter;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a note says under a key.
 *
 * @param read the value; null unless it could be read
 * @param state whether there is one
 * @param <T> type of the value
 */
record Found<T>(@Nullable T read, State state) {

    /** Whether a note says something under a key. */
    enum State {
        /** Nothing, or something that counts as nothing. */
        ABSENT,
        /** Something of the right type. */
        READ,
        /** Something of a wrong type, which has been reported. */
        UNREADABLE
    }

    static <T> Found<T> absent() {
        return new Found<>(null, State.ABSENT);
    }

    static <T> Found<T> unreadable() {
        return new Found<>(null, State.UNREADABLE);
    }

    static <T> Found<T> of(T value) {
        return new Found<>(value, State.READ);
    }

    /** {@return the value, if it could be read} */
    Optional<T> value() {
        return Optional.ofNullable(read);
    }

    /** {@return whether there is a value that could not be read} */
    boolean isUnreadable() {
        return state == State.UNREADABLE;
    }
}

package dev.garden.model;

import java.util.Locale;

/**
 * A tag, {@code #a/b}. Tags that differ only in letter case are one tag.
 *
 * @param name as written, without {@code #}
 * @since 0.1
 */
public record Tag(String name) {

    /** {@return the identity of the tag: its name in lower case} */
    public String key() {
        return name.toLowerCase(Locale.ROOT);
    }
}

package dev.garden.model;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * A tag, {@code #a/b}. Tags that differ only in letter case are one tag.
 *
 * @param name as written, without {@code #}
 * @since 0.1
 */
public record Tag(String name) {

    private static final int DEEPEST = 12;

    /** {@return the identity of the tag: its name in lower case} */
    public String key() {
        return name.toLowerCase(Locale.ROOT);
    }

    /**
     * {@return the tags that a note with this one has too, the shortest first: for {@code a/b} {@code a}, then {@code a/b}} Twelve at
     * most: a tag that nests without end would be a list of its square.
     */
    public List<Tag> levels() {
        return IntStream.rangeClosed(1, name.length())
                .filter(end -> end == name.length() || name.charAt(end) == '/')
                .filter(end -> name.charAt(end - 1) != '/')
                .limit(DEEPEST)
                .mapToObj(end -> new Tag(name.substring(0, end)))
                .toList();
    }
}

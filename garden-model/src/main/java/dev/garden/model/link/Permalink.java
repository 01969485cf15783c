package dev.garden.model.link;

import java.util.Arrays;
import java.util.Optional;

/**
 * The address of a note inside the site, such as {@code /大语言模型学习/碎碎念/}: decoded text, kept as its author wrote it (case,
 * CJK, {@code &}, full-width brackets), with one slash at either end. Rule: {@code dg-permalink}, Digital Garden plugin.
 *
 * @param path begins and ends with {@code /}; no segment is empty, {@code .} or {@code ..}
 * @since 0.1
 */
public record Permalink(String path) implements Comparable<Permalink> {

    /** The address of the home page. */
    public static final Permalink HOME = new Permalink("/");

    /**
     * Takes a path in that form; text out of a note goes through {@link #parse}.
     *
     * @throws IllegalArgumentException if it has another form
     */
    public Permalink {
        if (!normalise(path).equals(Optional.of(path))) {
            throw new IllegalArgumentException("not a permalink: " + path);
        }
    }

    /**
     * {@return the permalink that {@code text} in a note means; empty if it would lead out of the site}
     *
     * @param text as a property or a link writes it
     */
    public static Optional<Permalink> parse(String text) {
        return normalise(text).map(Permalink::new);
    }

    private static Optional<String> normalise(String text) {
        var segments = Arrays.stream(text.strip().split("/"))
                .filter(segment -> !segment.isEmpty())
                .toList();
        if (segments.contains("..") || segments.contains(".") || text.indexOf('\0') >= 0) {
            return Optional.empty();
        }
        return Optional.of(segments.isEmpty() ? "/" : "/" + String.join("/", segments) + "/");
    }

    /** {@return the path without its outer slashes; empty text for the home page} */
    public String inner() {
        return path.length() == 1 ? "" : path.substring(1, path.length() - 1);
    }

    @Override
    public int compareTo(Permalink other) {
        return path.compareTo(other.path);
    }

    @Override
    public String toString() {
        return path;
    }
}

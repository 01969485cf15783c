package dev.garden.model.link;

import java.util.Arrays;
import java.util.List;

/**
 * The part of a link behind the name of its target: {@code #heading}, {@code #heading#below it}, {@code #^block}, or the fragment
 * of a file ({@code #page=3}).
 *
 * @param text as written without the first {@code #}; empty when there is none
 * @since 0.1
 */
public record Subpath(String text) {

    /** No subpath: the whole target. */
    public static final Subpath NONE = new Subpath("");

    /** {@return whether there is none} */
    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** {@return whether it names a block} */
    public boolean isBlock() {
        return text.startsWith("^");
    }

    /** {@return the id of the block, without its caret; only if {@link #isBlock}} */
    public String blockId() {
        return text.substring(1).strip();
    }

    /** {@return the headings to walk down, outermost first} */
    public List<String> headings() {
        return Arrays.stream(text.split("#"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** {@return as it stands behind a path: with its {@code #}, or empty} */
    @Override
    public String toString() {
        return text.isEmpty() ? "" : "#" + text;
    }
}

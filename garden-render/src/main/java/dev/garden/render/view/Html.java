package dev.garden.render.view;

/**
 * Finished markup: the only thing that a template writes without escaping it.
 *
 * @param markup well-formed, ready to stand in a page
 * @since 0.1
 */
public record Html(String markup) {

    /** Nothing. */
    public static final Html EMPTY = new Html("");

    /** {@return whether there is nothing} */
    public boolean isEmpty() {
        return markup.isEmpty();
    }
}

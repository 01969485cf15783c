package dev.garden.render.view;

import java.util.List;

/**
 * A property of a note.
 *
 * @param name as written
 * @param values its value as text, or those of the parts of a list
 * @since 0.1
 */
public record PropertyView(String name, List<String> values) {

    /** Copies the values. */
    public PropertyView {
        values = List.copyOf(values);
    }
}

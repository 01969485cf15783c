package dev.garden.model;

import dev.garden.model.source.Position;

/**
 * A list item with a status, {@code - [x] text}.
 *
 * @param status the character between the brackets; a space when the task is open
 * @param text what a reader sees, without markup
 * @param position of the item in the file
 * @since 0.1
 */
public record Task(String status, String text, Position position) {

    /** {@return whether it is done: any status but a space} */
    public boolean isChecked() {
        return !status.isBlank();
    }
}

package dev.garden.parser.markdown.task;

import dev.garden.parser.markdown.spi.Textual;
import java.util.Optional;
import org.commonmark.node.CustomNode;
import org.commonmark.node.ListItem;
import org.commonmark.node.Paragraph;

/**
 * The box of a task; stands as the first child of the first paragraph of its list item.
 *
 * @since 0.1
 */
public final class TaskMark extends CustomNode implements Textual {

    private final String status;

    TaskMark(String status) {
        this.status = status;
    }

    /**
     * {@return the mark of {@code item}; empty when the item is no task}
     *
     * @param item of a parsed document
     */
    public static Optional<TaskMark> of(ListItem item) {
        return item.getFirstChild() instanceof Paragraph text && text.getFirstChild() instanceof TaskMark mark
                ? Optional.of(mark)
                : Optional.empty();
    }

    /** {@return the character between the brackets; a space when the task is open} */
    public String status() {
        return status;
    }

    /** {@return whether the task is done: any status but white space} */
    public boolean isChecked() {
        return !status.isBlank();
    }

    @Override
    public String text() {
        return "";
    }
}

package dev.garden.parser.note;

import dev.garden.model.ListItem;
import dev.garden.model.Task;
import dev.garden.parser.markdown.spi.Nodes;
import dev.garden.parser.markdown.task.TaskMark;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Collects the entries of lists, and those that are tasks. */
final class ListCollector implements FactCollector {

    private final NoteText text;
    private final List<ListItem> items = new ArrayList<>();
    private final List<Task> tasks = new ArrayList<>();
    private int depth;

    ListCollector(NoteText text) {
        this.text = text;
    }

    @Override
    public void enter(Node node) {
        if (node instanceof org.commonmark.node.ListItem item) {
            @Nullable String status = TaskMark.of(item).map(TaskMark::status).orElse(null);
            var entry = new ListItem(words(item), depth, status, text.position(item));
            items.add(entry);
            if (status != null) {
                tasks.add(new Task(status, entry.text(), entry.position()));
            }
            depth++;
        }
    }

    @Override
    public void exit(Node node) {
        if (node instanceof org.commonmark.node.ListItem) {
            depth--;
        }
    }

    /** What the entry says by itself: the lists below it are entries of their own. */
    private static String words(Node item) {
        var words = new StringBuilder();
        for (Node block = item.getFirstChild(); block != null; block = block.getNext()) {
            if (!(block instanceof ListBlock)) {
                words.append(Nodes.text(block)).append(' ');
            }
        }
        return Spaces.fold(words.toString());
    }

    @Override
    public void finish(NoteFacts facts) {
        facts.listItems.addAll(items);
        facts.tasks.addAll(tasks);
    }
}

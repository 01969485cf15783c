package dev.garden.parser.markdown.task;

import dev.garden.parser.markdown.spi.HtmlNodes;
import java.util.LinkedHashMap;
import java.util.Map;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Tasks with any status character, in Obsidian's DOM: {@code li.task-list-item[data-task]}.
 *
 * @since 0.1
 */
public final class TaskExtension implements Parser.ParserExtension, HtmlRenderer.HtmlRendererExtension {

    private final TaskParser.Factory tasks;

    private TaskExtension(TaskParser.Factory tasks) {
        this.tasks = tasks;
    }

    /** {@return the extension for tasks with any status character} */
    public static TaskExtension create() {
        return new TaskExtension(TaskParser.Factory.anyStatus());
    }

    /** {@return the extension for tasks that are open or done, all that GitHub knows} */
    public static TaskExtension github() {
        return new TaskExtension(TaskParser.Factory.doneOrOpen());
    }

    @Override
    public void extend(Parser.Builder parser) {
        parser.customBlockParserFactory(tasks);
    }

    @Override
    public void extend(HtmlRenderer.Builder html) {
        html.attributeProviderFactory(context -> (node, tag, attributes) -> addClasses(node, attributes));
        html.nodeRendererFactory(HtmlNodes.render(TaskMark.class, TaskExtension::write));
    }

    private static void addClasses(Node node, Map<String, String> attributes) {
        if (node instanceof ListBlock list && holdsTask(list)) {
            attributes.put("class", "contains-task-list");
        } else if (node instanceof ListItem item) {
            TaskMark.of(item).ifPresent(mark -> {
                attributes.put("class", mark.isChecked() ? "task-list-item is-checked" : "task-list-item");
                attributes.put("data-task", mark.status().strip());
            });
        }
    }

    private static boolean holdsTask(ListBlock list) {
        for (Node child = list.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof ListItem item && TaskMark.of(item).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static void write(TaskMark mark, HtmlNodes out) {
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("class", "task-list-item-checkbox");
        attributes.put("type", "checkbox");
        // A control needs a name; the mark as written is one in every language.
        attributes.put("aria-label", "[" + mark.status() + "]");
        if (mark.isChecked()) {
            attributes.put("checked", "");
        }
        attributes.put("disabled", "");
        out.writer().tag("input", out.context().extendAttributes(mark, "input", attributes));
        out.writer().text(" ");
    }
}

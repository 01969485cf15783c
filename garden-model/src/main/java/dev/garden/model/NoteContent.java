package dev.garden.model;

import dev.garden.model.link.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a note's text: what the rest of the garden may ask without parsing it again.
 *
 * @param headings in order
 * @param blocks blocks with ids
 * @param links out of text and properties, in order of position
 * @param tags of properties, then of the text, each once
 * @param tasks in order
 * @param listItems in order, tasks too
 * @param fields in order
 * @param words CJK characters count one each, other words one each
 * @param excerpt the first paragraph as plain text; null when there is none
 * @param cover the first image as written; null when there is none
 * @since 0.1
 */
public record NoteContent(
        List<Heading> headings,
        List<Block> blocks,
        List<Link> links,
        List<Tag> tags,
        List<Task> tasks,
        List<ListItem> listItems,
        List<InlineField> fields,
        int words,
        @Nullable String excerpt,
        @Nullable String cover) {

    /** Nothing. */
    public static final NoteContent EMPTY =
            new NoteContent(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), 0, null, null);

    /** Copies the lists. */
    public NoteContent {
        headings = List.copyOf(headings);
        blocks = List.copyOf(blocks);
        links = List.copyOf(links);
        tags = List.copyOf(tags);
        tasks = List.copyOf(tasks);
        listItems = List.copyOf(listItems);
        fields = List.copyOf(fields);
    }
}

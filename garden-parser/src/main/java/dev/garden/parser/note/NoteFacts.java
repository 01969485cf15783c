package dev.garden.parser.note;

import dev.garden.model.Block;
import dev.garden.model.Heading;
import dev.garden.model.InlineField;
import dev.garden.model.ListItem;
import dev.garden.model.NoteContent;
import dev.garden.model.Tag;
import dev.garden.model.Task;
import dev.garden.model.diagnostic.Diagnostic;
import dev.garden.model.link.Link;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The facts of one note while they are collected. */
final class NoteFacts {

    final List<Heading> headings = new ArrayList<>();
    final List<Block> blocks = new ArrayList<>();
    final List<Link> links = new ArrayList<>();
    final List<Task> tasks = new ArrayList<>();
    final List<ListItem> listItems = new ArrayList<>();
    final List<InlineField> fields = new ArrayList<>();
    final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Map<String, Tag> tags = new LinkedHashMap<>();
    private int words;
    private @Nullable String excerpt;
    private @Nullable String cover;

    void tag(Tag tag) {
        tags.putIfAbsent(tag.key(), tag);
    }

    void words(int count) {
        words = count;
    }

    void excerpt(@Nullable String text) {
        excerpt = text;
    }

    void cover(@Nullable String image) {
        cover = image;
    }

    NoteContent content() {
        links.sort(Comparator.comparing(Link::position));
        return new NoteContent(
                headings, blocks, links, List.copyOf(tags.values()), tasks, listItems, fields, words, excerpt, cover);
    }
}

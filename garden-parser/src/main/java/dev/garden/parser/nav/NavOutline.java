package dev.garden.parser.nav;

import dev.garden.parser.markdown.spi.Nodes;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * Headings and lists of a note, read as sections and entries.
 *
 * @param sections one a heading, in order, empty ones too; entries before the first heading form one without title
 */
record NavOutline(List<Section> sections) {

    /**
     * The entries below one heading.
     *
     * @param title text of the heading; null before the first
     * @param level of the heading; 0 before the first
     * @param entries in order
     */
    record Section(@Nullable String title, int level, List<NavEntry> entries) {}

    NavOutline {
        sections = List.copyOf(sections);
    }

    /** Reads the tree of a note. */
    static NavOutline of(Node document) {
        var sections = new ArrayList<Section>();
        for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
            if (block instanceof Heading heading) {
                sections.add(new Section(fold(Nodes.text(heading)), heading.getLevel(), new ArrayList<>()));
            } else if (block instanceof ListBlock list) {
                if (sections.isEmpty()) {
                    sections.add(new Section(null, 0, new ArrayList<>()));
                }
                sections.get(sections.size() - 1).entries().addAll(EntryReader.entries(list));
            }
        }
        return new NavOutline(sections);
    }

    /** Tells whether the note has the shape of a navigation: every entry leads somewhere, and there is a link. */
    boolean isNavigation() {
        var entries =
                sections.stream().flatMap(section -> section.entries().stream()).toList();
        return entries.stream().allMatch(NavEntry::leads) && entries.stream().anyMatch(NavEntry::hasLink);
    }

    /** Makes one space of every run of white space. */
    static String fold(String text) {
        return String.join(" ", text.strip().split("\\s+"));
    }
}

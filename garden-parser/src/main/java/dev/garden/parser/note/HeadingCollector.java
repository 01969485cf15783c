package dev.garden.parser.note;

import dev.garden.model.Heading;
import dev.garden.parser.markdown.blockid.BlockId;
import dev.garden.parser.markdown.heading.HeadingAnchor;
import dev.garden.parser.markdown.spi.Nodes;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;

/** Collects the outline. */
final class HeadingCollector implements FactCollector {

    private final NoteText text;
    private final List<Heading> headings = new ArrayList<>();

    HeadingCollector(NoteText text) {
        this.text = text;
    }

    @Override
    public void enter(Node node) {
        if (node instanceof org.commonmark.node.Heading heading) {
            var anchor = HeadingAnchor.of(heading);
            headings.add(new Heading(
                    heading.getLevel(),
                    Spaces.fold(Nodes.text(heading)),
                    linktext(BlockId.of(heading)
                            .map(id -> withoutId(text.source(heading), id))
                            .orElseGet(() -> text.source(heading))),
                    anchor.map(HeadingAnchor::id).orElse(""),
                    anchor.map(HeadingAnchor::aliases).orElse(List.of()),
                    text.position(heading)));
        }
    }

    /** Heading links are compared with the source, Obsidian's habit; the marks that make it a heading are no part of it. */
    private static String linktext(String source) {
        String line = source.strip();
        int start = 0;
        while (start < line.length() && line.charAt(start) == '#') {
            start++;
        }
        int underline = start > 0 ? -1 : line.lastIndexOf('\n');
        String words = underline < 0 ? line.substring(start) : line.substring(0, underline);
        return Spaces.fold(words);
    }

    private static String withoutId(String source, BlockId id) {
        int caret = source.lastIndexOf("^" + id.id());
        return caret < 0
                ? source
                : source.substring(0, caret)
                        + source.substring(caret + 1 + id.id().length());
    }

    @Override
    public void finish(NoteFacts facts) {
        facts.headings.addAll(headings);
    }
}

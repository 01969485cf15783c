package dev.garden.parser.note;

import dev.garden.model.Heading;
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
            String plain = PlainText.of(node);
            headings.add(new Heading(heading.getLevel(), plain, plain, plain.replace(' ', '-'), text.position(node)));
        }
    }

    @Override
    public void finish(NoteFacts facts) {
        facts.headings.addAll(headings);
    }
}

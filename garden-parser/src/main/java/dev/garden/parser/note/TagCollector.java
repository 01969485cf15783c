package dev.garden.parser.note;

import dev.garden.parser.markdown.tag.Tag;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;

/** Collects the tags of the text. */
final class TagCollector implements FactCollector {

    private final List<String> names = new ArrayList<>();

    @Override
    public void enter(Node node) {
        if (node instanceof Tag tag) {
            names.add(tag.name());
        }
    }

    @Override
    public void finish(NoteFacts facts) {
        names.forEach(name -> facts.tag(new dev.garden.model.Tag(name)));
    }
}

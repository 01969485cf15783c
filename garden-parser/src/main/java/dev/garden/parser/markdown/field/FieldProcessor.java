package dev.garden.parser.markdown.field;

import dev.garden.parser.markdown.spi.Nodes;
import dev.garden.parser.markdown.spi.text.Texts;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;

/** Finds the fields among the inlines of each container, and turns the brackets that it had set apart into text. */
final class FieldProcessor implements PostProcessor {

    @Override
    public Node process(Node document) {
        Set<Node> holders = new LinkedHashSet<>();
        for (Text text : Nodes.below(document, Text.class)) {
            if (text.getLiteral().contains("::") && !isInLink(text)) {
                holders.add(text.getParent());
            }
        }
        for (Node holder : holders) {
            List<FieldPlace> places = FieldPlace.in(holder);
            if (!places.isEmpty()) {
                new FieldBuilder(holder, places).build();
            }
        }
        restore(document);
        return document;
    }

    private static boolean isInLink(Node node) {
        for (Node up = node.getParent(); up != null; up = up.getParent()) {
            if (up instanceof Link) {
                return true;
            }
        }
        return false;
    }

    private static void restore(Node document) {
        Set<Node> holders = new LinkedHashSet<>();
        for (EscapedBracket escaped : Nodes.below(document, EscapedBracket.class)) {
            holders.add(escaped.getParent());
            escaped.insertBefore(escaped.text());
            escaped.unlink();
        }
        holders.forEach(Texts::join);
    }
}

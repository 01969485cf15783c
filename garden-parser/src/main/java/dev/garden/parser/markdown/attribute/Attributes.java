package dev.garden.parser.markdown.attribute;

import dev.garden.parser.markdown.spi.Textual;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;

/** What stands in braces; at first where it was written, then as a child of the node that it belongs to. A hidden node. */
final class Attributes extends CustomNode implements Textual {

    private final String source;
    private final List<String> classes = new ArrayList<>();
    private String id = "";

    /** Reads the inside of braces; other attributes than classes and ids are put aside. */
    Attributes(String source, String inside) {
        this.source = source;
        for (String part : inside.split("\\s+")) {
            if (part.startsWith(".")) {
                classes.add(part.substring(1));
            } else if (part.startsWith("#")) {
                id = part.substring(1);
            }
        }
    }

    /** {@return the attributes of {@code node}: its last child, or the last but one where a hidden node of another syntax follows} */
    static Optional<Attributes> of(Node node) {
        Node last = node.getLastChild();
        Node before = last == null ? null : last.getPrevious();
        if (last instanceof Attributes attributes) {
            return Optional.of(attributes);
        }
        return before instanceof Attributes attributes ? Optional.of(attributes) : Optional.empty();
    }

    /** {@return the braces and all in them, as written} */
    String source() {
        return source;
    }

    List<String> classes() {
        return classes;
    }

    /** {@return the id; empty for none} */
    String id() {
        return id;
    }

    @Override
    public String text() {
        return "";
    }
}

package dev.garden.render.html;

import dev.garden.parser.markdown.callout.Callout;
import dev.garden.parser.markdown.code.CodeFence;
import dev.garden.parser.markdown.code.DiagramFence;
import dev.garden.parser.markdown.code.MathFence;
import dev.garden.parser.markdown.math.MathBlock;
import dev.garden.parser.markdown.math.MathInline;
import dev.garden.parser.markdown.spi.Nodes;
import dev.garden.render.spi.NoteBody.Need;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.Node;

/** Finds what a page has to bring along for a document. */
final class BodyNeeds {

    private BodyNeeds() {}

    static Set<Need> of(Node document) {
        var needs = EnumSet.noneOf(Need.class);
        Nodes.below(document, Node.class)
                .forEach(node -> of(node.getClass(), node).ifPresent(needs::add));
        return needs;
    }

    private static Optional<Need> of(Class<?> type, Node node) {
        if (type == MathInline.class || type == MathBlock.class || type == MathFence.class) {
            return Optional.of(Need.MATH);
        }
        if (type == CodeFence.class) {
            return Optional.of(Need.CODE);
        }
        if (node instanceof DiagramFence diagram) {
            return Optional.of(diagram.isMermaid() ? Need.MERMAID : Need.DIAGRAM);
        }
        return type == Callout.class ? Optional.of(Need.CALLOUT) : Optional.empty();
    }
}

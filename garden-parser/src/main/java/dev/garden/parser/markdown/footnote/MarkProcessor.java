package dev.garden.parser.markdown.footnote;

import dev.garden.parser.markdown.spi.Nodes;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.node.DefinitionMap;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;

/** Ties references to their definitions, so that a part of a document still has its footnotes. */
final class MarkProcessor implements PostProcessor {

    @Override
    public Node process(Node document) {
        var definitions = new DefinitionMap<>(FootnoteDefinition.class);
        for (FootnoteDefinition definition : Nodes.below(document, FootnoteDefinition.class)) {
            definitions.putIfAbsent(definition.getLabel(), definition);
        }
        for (FootnoteReference reference : Nodes.below(document, FootnoteReference.class)) {
            FootnoteDefinition definition = definitions.get(reference.getLabel());
            // The definition is gone when another syntax hides the block around it.
            replace(reference, definition == null ? text(reference) : FootnoteMark.to(definition));
        }
        for (InlineFootnote inline : Nodes.below(document, InlineFootnote.class)) {
            replace(inline, FootnoteMark.inPlace());
        }
        return document;
    }

    private static Text text(FootnoteReference reference) {
        return new Text("[^" + reference.getLabel() + "]");
    }

    private static void replace(Node old, Node mark) {
        mark.setSourceSpans(old.getSourceSpans());
        for (Node child = old.getFirstChild(); child != null; child = old.getFirstChild()) {
            mark.appendChild(child);
        }
        old.insertAfter(mark);
        old.unlink();
    }
}

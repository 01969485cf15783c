package dev.garden.parser.markdown.footnote;

import dev.garden.parser.markdown.spi.Textual;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * The place in the text where a footnote is referred to. A footnote that is written in place has its text as children.
 *
 * @since 0.1
 */
public final class FootnoteMark extends CustomNode implements Textual {

    private final @Nullable FootnoteDefinition definition;

    private FootnoteMark(@Nullable FootnoteDefinition definition) {
        this.definition = definition;
    }

    static FootnoteMark to(FootnoteDefinition definition) {
        return new FootnoteMark(definition);
    }

    static FootnoteMark inPlace() {
        return new FootnoteMark(null);
    }

    /** {@return the node whose children are the footnote: its definition, even where only a part of the document is shown, or itself} */
    public Node content() {
        return definition == null ? this : definition;
    }

    /** {@return nothing: a reader sees a number, which is not part of the text} */
    @Override
    public String text() {
        return "";
    }
}

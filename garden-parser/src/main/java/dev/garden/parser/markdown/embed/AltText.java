package dev.garden.parser.markdown.embed;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Reads the alternative text of an image: what is left of its description without markup. */
final class AltText extends AbstractVisitor {

    private final StringBuilder text = new StringBuilder();

    private AltText() {}

    static String of(Image image) {
        var alt = new AltText();
        alt.visitChildren(image);
        return alt.text.toString();
    }

    @Override
    public void visit(Text node) {
        text.append(node.getLiteral());
    }

    @Override
    public void visit(Code node) {
        text.append(node.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak node) {
        text.append('\n');
    }

    @Override
    public void visit(HardLineBreak node) {
        text.append('\n');
    }
}

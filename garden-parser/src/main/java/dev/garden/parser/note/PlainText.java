package dev.garden.parser.note;

import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** What a reader sees of a node, without markup, runs of white space as one space. */
final class PlainText implements NodeWalk.Visitor {

    private final StringBuilder text = new StringBuilder();

    private PlainText() {}

    static String of(Node node) {
        var plain = new PlainText();
        NodeWalk.over(node, plain);
        return plain.text.toString().strip();
    }

    @Override
    public void enter(Node node) {
        if (node instanceof Text literal) {
            text.append(literal.getLiteral());
        } else if (node instanceof Code code) {
            text.append(code.getLiteral());
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            text.append(' ');
        }
    }

    @Override
    public void exit(Node node) {}
}

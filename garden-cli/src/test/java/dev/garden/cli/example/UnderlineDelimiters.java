package dev.garden.cli.example;

import org.commonmark.node.Nodes;
import org.commonmark.parser.delimiter.DelimiterProcessor;
import org.commonmark.parser.delimiter.DelimiterRun;

/** Finds pairs of two carets. */
final class UnderlineDelimiters implements DelimiterProcessor {

    @Override
    public char getOpeningCharacter() {
        return '^';
    }

    @Override
    public char getClosingCharacter() {
        return '^';
    }

    @Override
    public int getMinLength() {
        return 2;
    }

    @Override
    public int process(DelimiterRun opening, DelimiterRun closing) {
        if (opening.length() < 2 || closing.length() < 2) {
            return 0;
        }
        var underline = new Underline();
        for (var inner : Nodes.between(opening.getOpener(), closing.getCloser())) {
            underline.appendChild(inner);
        }
        opening.getOpener().insertAfter(underline);
        return 2;
    }
}

package dev.garden.parser.markdown;

import dev.garden.parser.markdown.spi.Nodes;
import org.commonmark.node.Code;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the number of open square brackets in a stretch of lines within bounds. The parser of commonmark-java walks all of them
 * for every link that it finds, so that {@code [ [x](u) } over and over takes time by the square of its length. Brackets beyond
 * the limit, which no note has that people write, go through the parser as another character and come out as text.
 */
final class BracketLimit {

    private static final int MOST_OPEN = 1000;

    /** A code point that Unicode keeps out of text for ever. */
    private static final char STAND_IN = '\uFDD0';

    private BracketLimit() {}

    /** {@return {@code text}, of the same length, with stand-ins for the brackets beyond the limit} */
    static String apply(String text) {
        StringBuilder limited = null;
        int open = 0;
        boolean blankLine = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                open = blankLine ? 0 : open;
                blankLine = true;
            } else if (!Character.isWhitespace(c)) {
                blankLine = false;
            }
            if (c == '[' && open == MOST_OPEN) {
                limited = limited == null ? new StringBuilder(text) : limited;
                limited.setCharAt(i, STAND_IN);
            } else {
                open = after(c, open);
            }
        }
        return limited == null ? text : limited.toString();
    }

    private static int after(char c, int open) {
        return switch (c) {
            case '[' -> open + 1;
            case ']' -> Math.max(0, open - 1);
            default -> open;
        };
    }

    /** Puts the brackets back wherever text was read. */
    static void undo(Node document) {
        for (Node node : Nodes.below(document, Node.class)) {
            if (node instanceof Text text) {
                text.setLiteral(undone(text.getLiteral()));
            } else if (node instanceof Link link) {
                link.setDestination(undone(link.getDestination()));
                link.setTitle(undoneTitle(link.getTitle()));
            } else if (node instanceof Image image) {
                image.setDestination(undone(image.getDestination()));
                image.setTitle(undoneTitle(image.getTitle()));
            } else {
                undoVerbatim(node);
            }
        }
    }

    private static void undoVerbatim(Node node) {
        if (node instanceof Code code) {
            code.setLiteral(undone(code.getLiteral()));
        } else if (node instanceof HtmlInline html) {
            html.setLiteral(undone(html.getLiteral()));
        } else if (node instanceof HtmlBlock html) {
            html.setLiteral(undone(html.getLiteral()));
        } else if (node instanceof IndentedCodeBlock code) {
            code.setLiteral(undone(code.getLiteral()));
        }
    }

    private static String undone(String text) {
        return text.replace(STAND_IN, '[');
    }

    private static @Nullable String undoneTitle(@Nullable String title) {
        return title == null ? null : undone(title);
    }
}

package dev.garden.parser.markdown.wikilink;

import dev.garden.parser.markdown.spi.Nodes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code [[…]]}. The parser of commonmark-java offers only the inner pair of brackets; swallowing the outer
 * closing bracket would leave its opener on the parser's stack, where every later link walks it. So the inner pair becomes the node,
 * and the outer brackets, left as text, are trimmed afterwards.
 */
final class DoubleBrackets {

    private DoubleBrackets() {}

    /**
     * Reads what stands between double brackets.
     *
     * @param info the inner pair
     * @param scanner anywhere; moved behind the inner pair
     * @return the text as written, on one line; empty when these are no such brackets, or the outer one is escaped, or marked as that
     *     of an embed
     */
    static Optional<String> inside(LinkInfo info, Scanner scanner) {
        scanner.setPosition(info.afterTextBracket());
        String text = info.text();
        boolean matches = scanner.peek() == ']'
                && isPlain(info.openingBracket().getPrevious(), "[")
                && !isMarked(info)
                && text.chars().noneMatch(c -> c == '\n' || c == '[' || c == ']');
        return matches ? Optional.of(text) : Optional.empty();
    }

    private static boolean isMarked(LinkInfo info) {
        Node outer = info.openingBracket().getPrevious();
        return outer != null && isPlain(outer.getPrevious(), "!");
    }

    /** Tells a character from the same one behind a backslash, which covers two characters of the source. */
    private static boolean isPlain(@Nullable Node node, String character) {
        return node instanceof Text text
                && text.getLiteral().equals(character)
                && text.getSourceSpans().stream()
                                .mapToInt(SourceSpan::getLength)
                                .sum()
                        <= 1;
    }

    /** {@return what removes the outer brackets around wikilinks once all lines are parsed} */
    static PostProcessor trimming() {
        return document -> {
            Nodes.below(document, Wikilink.class).forEach(DoubleBrackets::trim);
            return document;
        };
    }

    private static void trim(Node node) {
        if (node.getPrevious() instanceof Text before && before.getLiteral().endsWith("[")) {
            before.setLiteral(
                    before.getLiteral().substring(0, before.getLiteral().length() - 1));
            shorten(before, 0, Math.max(0, length(before) - 1));
        }
        if (node.getNext() instanceof Text after && after.getLiteral().startsWith("]")) {
            after.setLiteral(after.getLiteral().substring(1));
            shorten(after, 1, length(after));
        }
        widen(node);
    }

    private static int length(Node node) {
        return node.getSourceSpans().stream().mapToInt(SourceSpan::getLength).sum();
    }

    private static void shorten(Text text, int start, int end) {
        if (text.getLiteral().isEmpty()) {
            text.unlink();
            return;
        }
        var spans = new ArrayList<SourceSpan>();
        int at = 0;
        for (SourceSpan span : text.getSourceSpans()) {
            int from = Math.max(0, start - at);
            int to = Math.min(span.getLength(), end - at);
            if (from < to) {
                spans.add(span.subSpan(from, to));
            }
            at += span.getLength();
        }
        text.setSourceSpans(spans);
    }

    private static void widen(Node node) {
        if (node.getSourceSpans().size() == 1) {
            SourceSpan span = node.getSourceSpans().get(0);
            int column = Math.max(0, span.getColumnIndex() - 1);
            int input = Math.max(0, span.getInputIndex() - 1);
            node.setSourceSpans(List.of(SourceSpan.of(span.getLineIndex(), column, input, span.getLength() + 2)));
        }
    }
}

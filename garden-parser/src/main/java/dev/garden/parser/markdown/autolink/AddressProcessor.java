package dev.garden.parser.markdown.autolink;

import dev.garden.parser.markdown.spi.Nodes;
import dev.garden.parser.markdown.spi.text.Texts;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.SourceSpans;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;

/** Joins schemes and tails to links, and gives the tails that have no scheme back to the text. */
final class AddressProcessor implements PostProcessor {

    /** Longer than any scheme that is registered; keeps the look back short. */
    private static final int LONGEST_SCHEME = 32;

    private final AddressRules rules;

    AddressProcessor(AddressRules rules) {
        this.rules = rules;
    }

    @Override
    public Node process(Node document) {
        var holders = new ArrayList<Node>();
        for (AddressTail tail : Nodes.below(document, AddressTail.class)) {
            if (!link(tail)) {
                if (holders.isEmpty() || holders.get(holders.size() - 1) != tail.getParent()) {
                    holders.add(tail.getParent());
                }
                replace(tail, text(tail));
            }
        }
        holders.forEach(Texts::join);
        if (rules.findsBareNames()) {
            Nodes.below(document, Text.class).forEach(BareNames::link);
        }
        return document;
    }

    private boolean link(AddressTail tail) {
        if (!(tail.getPrevious() instanceof Text before) || isInLink(tail)) {
            return false;
        }
        String literal = before.getLiteral();
        int start = schemeStart(literal);
        String scheme = literal.substring(start);
        if (scheme.length() < 2 || !rules.allowsScheme(scheme)) {
            return false;
        }
        Text head = Texts.part(before, start, literal.length());
        Node rest = text(tail);
        var link = new Link(scheme + tail.text(), null);
        link.appendChild(head);
        link.appendChild(rest);
        link.setSourceSpans(spans(head, rest));
        Texts.join(link);
        replace(tail, link);
        shorten(before, start);
        return true;
    }

    private static List<SourceSpan> spans(Node head, Node rest) {
        var spans = new SourceSpans();
        spans.addAll(head.getSourceSpans());
        spans.addAll(rest.getSourceSpans());
        return spans.getSourceSpans();
    }

    private static void shorten(Text text, int length) {
        if (length > 0) {
            text.insertBefore(Texts.part(text, 0, length));
        }
        text.unlink();
    }

    /** {@return where the letters, digits and signs of a scheme begin that {@code text} ends in; its end if there are none} */
    private static int schemeStart(String text) {
        int start = text.length();
        int lowest = Math.max(0, start - LONGEST_SCHEME);
        while (start > lowest && isSchemeCharacter(text.charAt(start - 1))) {
            start--;
        }
        while (start < text.length() && !isLetter(text.charAt(start))) {
            start++;
        }
        return start;
    }

    private static boolean isSchemeCharacter(char c) {
        return isLetter(c) || (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.';
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    static boolean isInLink(Node node) {
        for (Node up = node.getParent(); up != null; up = up.getParent()) {
            if (up instanceof Link) {
                return true;
            }
        }
        return false;
    }

    private static Text text(AddressTail tail) {
        var text = new Text(tail.text());
        text.setSourceSpans(tail.getSourceSpans());
        return text;
    }

    private static void replace(Node old, Node replacement) {
        old.insertBefore(replacement);
        old.unlink();
    }
}

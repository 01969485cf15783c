package dev.garden.parser.markdown.autolink;

import dev.garden.parser.markdown.spi.text.Texts;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Link;
import org.commonmark.node.Text;

/** Finds {@code www.…} and mail addresses in text, as GitHub does. */
final class BareNames {

    /** Possessive throughout: a text of many dots or letters must not be tried in many ways. */
    private static final Pattern NAME =
            Pattern.compile("(?<![\\w.+-])(?:(www\\.[^\\s<]++)|[\\w.+-]++@[a-zA-Z0-9_-]++(?:\\.[a-zA-Z0-9_-]++)++)");

    private BareNames() {}

    /** Puts links in place of the names in a text. */
    static void link(Text text) {
        if (AddressProcessor.isInLink(text)) {
            return;
        }
        String literal = text.getLiteral();
        Matcher match = NAME.matcher(literal);
        int done = 0;
        while (match.find()) {
            int end = end(match, literal);
            if (end > match.start()) {
                insertText(text, done, match.start());
                insertLink(text, match.start(), end, match.group(1) != null ? "http://" : "mailto:");
                done = end;
            }
        }
        if (done > 0) {
            insertText(text, done, literal.length());
            text.unlink();
        }
    }

    private static void insertText(Text text, int from, int to) {
        if (from < to) {
            text.insertBefore(Texts.part(text, from, to));
        }
    }

    private static void insertLink(Text text, int from, int to, String scheme) {
        Text label = Texts.part(text, from, to);
        var link = new Link(scheme + label.getLiteral(), null);
        link.setSourceSpans(label.getSourceSpans());
        link.appendChild(label);
        text.insertBefore(link);
    }

    /** {@return where the name that was found ends; its start if it is none after all} */
    private static int end(Matcher match, String text) {
        if (match.group(1) != null) {
            int length = AddressEnd.trimmed(match.group());
            return length > "www.".length() ? match.start() + length : match.start();
        }
        char last = text.charAt(match.end() - 1);
        boolean another = match.end() < text.length() && text.charAt(match.end()) == '@';
        return last == '-' || last == '_' || another ? match.start() : match.end();
    }
}

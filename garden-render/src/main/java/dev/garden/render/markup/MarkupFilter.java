package dev.garden.render.markup;

import dev.garden.parser.markdown.spi.HtmlNodes;
import dev.garden.render.markup.MarkupRules.Tag;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;

/**
 * Writes markup anew, letting through only what the rules know. Comments, declarations and processing instructions go; every element is
 * closed, all text escaped, whatever the engine wrote.
 *
 * @since 0.1
 */
public final class MarkupFilter {

    private final MarkupRules rules;

    private MarkupFilter(MarkupRules rules) {
        this.rules = rules;
    }

    /** {@return a filter for those rules} */
    public static MarkupFilter of(MarkupRules rules) {
        return new MarkupFilter(rules);
    }

    /**
     * Cleans markup.
     *
     * @param xml MathML or SVG
     * @return well-formed markup that may stand in HTML
     */
    public String clean(String xml) {
        var out = new StringBuilder(xml.length());
        Jsoup.parse(xml, "", Parser.xmlParser()).filter(new Writer(out));
        return out.toString();
    }

    /** Writes element by element, without recursion: markup may nest as deep as a formula. */
    private final class Writer implements NodeFilter {

        private final StringBuilder out;
        private final IdentityHashMap<Node, String> open = new IdentityHashMap<>();

        private Writer(StringBuilder out) {
            this.out = out;
        }

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode text) {
                out.append(escape(text.getWholeText()));
                return FilterResult.CONTINUE;
            }
            if (!(node instanceof Element element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            return depth == 0 ? FilterResult.CONTINUE : start(element);
        }

        private FilterResult start(Element element) {
            Optional<Tag> kept = rules.tag(tag(element), open.getOrDefault(element.parent(), ""));
            if (kept.isEmpty()) {
                return FilterResult.SKIP_ENTIRELY;
            }
            var tag = kept.get();
            open.put(element, tag.name());
            out.append('<').append(tag.name());
            tag.attributes().forEach((name, value) -> {
                out.append(' ').append(name).append("=\"").append(escape(value)).append('"');
            });
            out.append('>');
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            String name = open.remove(node);
            if (name != null) {
                out.append("</").append(name).append('>');
            }
            return FilterResult.CONTINUE;
        }
    }

    private static Tag tag(Element element) {
        var attributes = new LinkedHashMap<String, String>();
        element.attributes().forEach(attribute -> attributes.put(attribute.getKey(), attribute.getValue()));
        return new Tag(element.tagName(), attributes);
    }

    private static String escape(String text) {
        return HtmlNodes.escape(text.chars().anyMatch(MarkupFilter::isDoubtful) ? readable(text) : text);
    }

    private static boolean isDoubtful(int c) {
        return c < ' ' || c == '\u007f' || Character.isSurrogate((char) c) || c >= '\uFFFE';
    }

    private static String readable(String text) {
        var readable = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            if (unreadable(text, i)) {
                readable.setCharAt(i, '\uFFFD');
            }
        }
        return readable.toString();
    }

    /** Control characters and halves of surrogate pairs are not characters of a document. */
    private static boolean unreadable(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
        }
        return (c < ' ' && c != '\n' && c != '\t' && c != '\r') || c == '\u007f' || c == '\uFFFE' || c == '\uFFFF';
    }
}

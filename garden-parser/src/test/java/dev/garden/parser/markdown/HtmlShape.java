package dev.garden.parser.markdown;

import java.util.Set;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** HTML as structure and text, without what the case files leave open: our own attributes, ids inside the page, the boxes that
 * tables scroll in, and white space between blocks. */
final class HtmlShape {

    private static final Set<String> COMPARED =
            Set.of("href", "src", "alt", "title", "align", "start", "checked", "type");
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "ul",
            "ol",
            "li",
            "blockquote",
            "table",
            "thead",
            "tbody",
            "tr",
            "td",
            "th",
            "hr",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "pre",
            "br",
            "div",
            "section",
            "body");

    private final StringBuilder out = new StringBuilder();

    private HtmlShape() {}

    static String of(String html) {
        var shape = new HtmlShape();
        shape.element(Jsoup.parseBodyFragment(html).body());
        return shape.out.toString();
    }

    private void element(Element element) {
        if (element.hasClass("table-wrapper")) {
            element.childNodes().forEach(this::node);
            return;
        }
        out.append('<').append(element.tagName());
        var attributes = new TreeMap<String, String>();
        for (Attribute attribute : element.attributes()) {
            attributes.put(attribute.getKey(), attribute.getValue());
        }
        attributes.keySet().retainAll(COMPARED);
        attributes.computeIfPresent("href", (name, value) -> value.startsWith("#") ? "#" : value);
        attributes.forEach((name, value) ->
                out.append(' ').append(name).append("=\"").append(value).append('"'));
        out.append('>');
        element.childNodes().forEach(this::node);
        out.append("</").append(element.tagName()).append('>');
    }

    private void node(Node node) {
        if (node instanceof Element element) {
            element(element);
        } else if (node instanceof TextNode text) {
            text(text);
        } else if (node instanceof Comment comment) {
            out.append("<!--").append(comment.getData()).append("-->");
        }
    }

    private void text(TextNode text) {
        Element parent = text.parent();
        if (parent != null && parent.closest("pre") != null) {
            out.append(text.getWholeText());
            return;
        }
        // U+FE0E only asks for the plain form of the sign before it.
        String folded = text.getWholeText().replace("\uFE0E", "").replaceAll("[ \t\r\n]+", " ");
        if (besideBlock(text.previousSibling(), text)) {
            folded = folded.stripLeading();
        }
        if (besideBlock(text.nextSibling(), text)) {
            folded = folded.stripTrailing();
        }
        out.append(folded);
    }

    private static boolean besideBlock(Node sibling, TextNode text) {
        Node neighbour = sibling == null ? text.parent() : sibling;
        return neighbour instanceof Element element && BLOCKS.contains(element.tagName());
    }
}

package dev.garden.parser.markdown.spi;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * A box with a title, in the DOM that Obsidian gives to callouts, so that people's style sheets fit. Written by every syntax that
 * makes such boxes. A box that folds is a {@code details} element and needs no script.
 *
 * @param type in lower case, such as {@code note}
 * @param metadata what stands behind the bar in {@code [!type|metadata]}; empty for none
 * @param fold whether it folds
 * @since 0.1
 */
public record CalloutBox(String type, String metadata, Fold fold) {

    /**
     * Whether a box folds.
     *
     * @since 0.1
     */
    public enum Fold {
        /** It does not fold. */
        NONE(""),
        /** It folds and is open at first: {@code [!type]+}. */
        OPEN("+"),
        /** It folds and is closed at first: {@code [!type]-}. */
        CLOSED("-");

        private final String sign;

        Fold(String sign) {
            this.sign = sign;
        }

        /**
         * {@return the fold that a sign behind the type means; any other text is none}
         *
         * @param sign {@code +}, {@code -} or anything
         */
        public static Fold ofSign(String sign) {
            return switch (sign) {
                case "+" -> OPEN;
                case "-" -> CLOSED;
                default -> NONE;
            };
        }
    }

    /** {@return the title of a box without one: its type with a capital first letter} */
    public String standardTitle() {
        int first = type.isEmpty() ? 0 : type.offsetByCodePoints(0, 1);
        return type.substring(0, first).toUpperCase(Locale.ROOT) + type.substring(first);
    }

    /**
     * Writes the box.
     *
     * @param out where to
     * @param box the node of the box
     * @param title its first child, whose children are the title; all behind it is the content
     */
    public void write(HtmlNodes out, Node box, Node title) {
        boolean folds = fold != Fold.NONE;
        String outer = folds ? "details" : "div";
        out.writer().line();
        out.writer().tag(outer, out.context().extendAttributes(box, outer, attributes()));
        out.writer().line();
        writeTitle(out, title, folds ? "summary" : "div", folds ? "span" : "div");
        writeContent(out, title.getNext());
        out.writer().tag("/" + outer);
        out.writer().line();
    }

    private Map<String, String> attributes() {
        var attributes = new LinkedHashMap<String, String>();
        attributes.put(
                "class",
                switch (fold) {
                    case NONE -> "callout";
                    case OPEN -> "callout is-collapsible";
                    case CLOSED -> "callout is-collapsible is-collapsed";
                });
        attributes.put("data-callout", type);
        attributes.put("data-callout-metadata", metadata);
        attributes.put("data-callout-fold", fold.sign);
        if (fold == Fold.OPEN) {
            attributes.put("open", "");
        }
        return attributes;
    }

    private void writeTitle(HtmlNodes out, Node title, String element, String part) {
        out.writer().tag(element, Map.of("class", "callout-title"));
        out.writer().tag(part, Map.of("class", "callout-icon"));
        out.writer().tag("/" + part);
        out.writer().tag(part, Map.of("class", "callout-title-inner"));
        if (title.getFirstChild() == null) {
            out.writer().text(standardTitle());
        } else {
            out.children(title);
        }
        out.writer().tag("/" + part);
        if (fold != Fold.NONE) {
            out.writer().tag(part, Map.of("class", "callout-fold"));
            out.writer().tag("/" + part);
        }
        out.writer().tag("/" + element);
        out.writer().line();
    }

    private static void writeContent(HtmlNodes out, @Nullable Node first) {
        if (first == null || isHidden(first)) {
            return;
        }
        out.writer().tag("div", Map.of("class", "callout-content"));
        out.writer().line();
        for (Node child = first; child != null; ) {
            Node next = child.getNext();
            out.context().render(child);
            child = next;
        }
        out.writer().line();
        out.writer().tag("/div");
        out.writer().line();
    }

    /** An id is the last child of the block that it names. */
    private static boolean isHidden(Node only) {
        return only.getNext() == null
                && only instanceof Textual textual
                && textual.text().isEmpty();
    }
}

package dev.garden.parser.markdown.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A tag in raw HTML.
 *
 * @param name as written
 * @param form opening, closing or both
 * @param attributes names in lower case; a value is text, as written
 * @param end the place behind the tag
 */
record ComponentTag(String name, Form form, Map<String, String> attributes, int end) {

    /** Which tag of an element it is. */
    enum Form {
        OPENING,
        CLOSING,
        EMPTY
    }

    /** {@return the tag that begins at {@code start}, the place of a {@code <}; empty if it never ends} */
    static Optional<ComponentTag> read(String html, int start) {
        return new Scan(html, start + 1).tag();
    }

    String attribute(String name) {
        return attributes.getOrDefault(name, "");
    }

    /** Goes through one tag, once. */
    private static final class Scan {
        private final String html;
        private int at;

        Scan(String html, int at) {
            this.html = html;
            this.at = at;
        }

        Optional<ComponentTag> tag() {
            boolean closing = skip('/');
            String name = word();
            Map<String, String> attributes = new HashMap<>();
            while (at < html.length() && html.charAt(at) != '>') {
                if (!attribute(attributes)) {
                    at++;
                }
            }
            if (at >= html.length()) {
                return Optional.empty();
            }
            boolean empty = html.charAt(at - 1) == '/';
            Form form = closing ? Form.CLOSING : empty ? Form.EMPTY : Form.OPENING;
            return Optional.of(new ComponentTag(name, form, attributes, at + 1));
        }

        private boolean attribute(Map<String, String> attributes) {
            String name = word();
            if (name.isEmpty()) {
                return false;
            }
            attributes.putIfAbsent(name.toLowerCase(Locale.ROOT), assigned() ? value() : "");
            return true;
        }

        /** White space may stand around the sign; where there is no sign, it is left for the next attribute. */
        private boolean assigned() {
            int behindName = at;
            skipSpace();
            if (!skip('=')) {
                at = behindName;
                return false;
            }
            skipSpace();
            return true;
        }

        private String value() {
            char quote = at < html.length() ? html.charAt(at) : ' ';
            if (quote != '"' && quote != '\'') {
                return bare();
            }
            int close = html.indexOf(quote, at + 1);
            int start = at + 1;
            at = close < 0 ? html.length() : close + 1;
            return close < 0 ? "" : html.substring(start, close);
        }

        /** A slash is part of a value without quotation marks, but for the one that ends the tag. */
        private String bare() {
            int start = at;
            while (at < html.length() && " \t\n\"'<>".indexOf(html.charAt(at)) < 0 && !html.startsWith("/>", at)) {
                at++;
            }
            return html.substring(start, at);
        }

        private String word() {
            int start = at;
            while (at < html.length() && " \t\n=\"'<>/".indexOf(html.charAt(at)) < 0) {
                at++;
            }
            return html.substring(start, at);
        }

        private void skipSpace() {
            while (at < html.length() && " \t\n".indexOf(html.charAt(at)) >= 0) {
                at++;
            }
        }

        private boolean skip(char wanted) {
            boolean found = at < html.length() && html.charAt(at) == wanted;
            at += found ? 1 : 0;
            return found;
        }
    }
}

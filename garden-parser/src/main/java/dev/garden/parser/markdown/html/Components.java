package dev.garden.parser.markdown.html;

import dev.garden.parser.markdown.html.ComponentTag.Form;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes known components as plain elements. Values are raw HTML already: only what would end an attribute is escaped. */
final class Components {

    private static final Pattern KNOWN = Pattern.compile("</?(?:Badge|Icon|LinkCard|Card)(?=[\\s/>])");

    private final String box;
    private final String heading;

    private Components(String box, String heading) {
        this.box = box;
        this.heading = heading;
    }

    /** {@return the form for tags in a line of text, which only holds elements of text} */
    static Components inline() {
        return new Components("span", "span");
    }

    /** {@return the form for tags that stand on their own} */
    static Components block() {
        return new Components("div", "p");
    }

    /** {@return {@code html} with known components as plain elements} */
    String rewrite(String html) {
        Matcher known = KNOWN.matcher(html);
        var rewritten = new StringBuilder();
        int from = 0;
        while (known.find(from)) {
            Optional<ComponentTag> tag = ComponentTag.read(html, known.start());
            if (tag.isEmpty()) {
                break; // no later tag ends either
            }
            rewritten.append(html, from, known.start()).append(write(tag.get()));
            from = tag.get().end();
        }
        return rewritten.append(html, from, html.length()).toString();
    }

    private String write(ComponentTag tag) {
        return switch (tag.name()) {
            case "Badge" -> badge(tag);
            case "Icon" -> icon(tag);
            case "LinkCard" -> linkCard(tag);
            default -> card(tag);
        };
    }

    private static String badge(ComponentTag tag) {
        if (tag.form() == Form.CLOSING) {
            return "</span>";
        }
        String type = tag.attribute("type").isEmpty() ? "tip" : tag.attribute("type");
        String open = "<span class=\"badge\" data-type=\"" + quoted(type) + "\">" + text(tag.attribute("text"));
        return tag.form() == Form.EMPTY ? open + "</span>" : open;
    }

    private static String icon(ComponentTag tag) {
        String name = tag.attribute("name").isEmpty() ? tag.attribute("icon") : tag.attribute("name");
        String icon = "<span class=\"iconify\" data-icon=\"" + quoted(name) + "\"></span>";
        return tag.form() == Form.CLOSING ? "" : icon;
    }

    private String linkCard(ComponentTag tag) {
        if (tag.form() == Form.CLOSING) {
            return "</a>";
        }
        String open = "<a class=\"link-card\" href=\"" + quoted(tag.attribute("href")) + "\">"
                + part("link-card-title", "span", tag.attribute("title"))
                + part("link-card-description", "span", tag.attribute("description"));
        return tag.form() == Form.EMPTY ? open + "</a>" : open;
    }

    private String card(ComponentTag tag) {
        if (tag.form() == Form.CLOSING) {
            return "</" + box + ">";
        }
        String open = "<" + box + " class=\"card\">" + part("card-title", heading, tag.attribute("title"));
        return tag.form() == Form.EMPTY ? open + "</" + box + ">" : open;
    }

    private static String part(String cssClass, String element, String value) {
        return value.isEmpty()
                ? ""
                : "<" + element + " class=\"" + cssClass + "\">" + text(value) + "</" + element + ">";
    }

    private static String quoted(String value) {
        return text(value).replace("\"", "&quot;");
    }

    private static String text(String value) {
        return value.replace("<", "&lt;").replace(">", "&gt;");
    }
}

package dev.garden.render.html;

import java.util.LinkedHashMap;
import java.util.Map;
import org.commonmark.renderer.html.HtmlWriter;
import org.jspecify.annotations.Nullable;

/** Writes elements, escaped: attributes are given as name, value, name, value …; one with a null value is left out. */
final class Markup {

    private final StringBuilder html = new StringBuilder();
    private final HtmlWriter writer = new HtmlWriter(html);

    Markup open(String name, @Nullable String... attributes) {
        writer.tag(name, map(attributes));
        return this;
    }

    Markup close(String name) {
        writer.tag("/" + name);
        return this;
    }

    Markup open(String name, Attributes attributes) {
        writer.tag(name, attributes.map());
        return this;
    }

    Markup text(String text) {
        writer.text(text);
        return this;
    }

    Markup raw(String finished) {
        writer.raw(finished);
        return this;
    }

    private static Map<String, String> map(@Nullable String[] attributes) {
        var map = new LinkedHashMap<String, String>();
        for (int i = 0; i < attributes.length; i += 2) {
            String name = attributes[i];
            String value = attributes[i + 1];
            if (name != null && value != null) {
                map.put(name, value);
            }
        }
        return map;
    }

    @Override
    public String toString() {
        return html.toString();
    }
}

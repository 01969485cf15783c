package dev.garden.render.html;

import dev.garden.render.html.media.ImageLabel;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The attributes of an element, in the order in which they are written; one without a value is left out. */
final class Attributes {

    private final Map<String, String> all = new LinkedHashMap<>();

    private Attributes() {}

    static Attributes of(String name, @Nullable String value) {
        return new Attributes().and(name, value);
    }

    Attributes and(String name, @Nullable String value) {
        if (value != null) {
            all.put(name, value);
        }
        return this;
    }

    /** Adds a text that says nothing when it is empty, such as a title. */
    Attributes andText(String name, String text) {
        return and(name, text.isEmpty() ? null : text);
    }

    Attributes and(ImageLabel.Size size) {
        return and("width", size.width()).and("height", size.height());
    }

    Map<String, String> map() {
        return all;
    }
}

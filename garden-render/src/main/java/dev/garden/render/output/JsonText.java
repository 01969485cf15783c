package dev.garden.render.output;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Writes data as JSON.
 *
 * @since 0.1
 */
public final class JsonText {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private JsonText() {}

    /**
     * {@return the JSON of maps, lists, texts, numbers and truth values, in one line}
     *
     * @param value what to write; maps are written in their own order
     * @throws IllegalArgumentException if it is of another type
     */
    public static String of(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException notData) {
            throw new IllegalArgumentException(notData);
        }
    }

    /**
     * {@return the same, to stand in a page: nothing in it can end an element or begin a comment}
     *
     * @param value what to write
     * @throws IllegalArgumentException if it is of another type
     */
    public static String inHtml(Object value) {
        return of(value).replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
    }
}

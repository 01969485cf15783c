package dev.garden.cli.console;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;

/** Writes the JSON that scripts read: indented, UTF-8, the same bytes on every machine. */
public final class Json {
    private Json() {}

    /**
     * Writes the fields of an object.
     *
     * @since 0.1
     */
    @FunctionalInterface
    public interface Fields {
        /**
         * Writes them.
         *
         * @throws IOException if the generator cannot write
         */
        void write(JsonGenerator json) throws IOException;
    }

    /**
     * {@return an object as JSON text}
     *
     * @throws IOException if {@code fields} throws it
     */
    public static String object(Fields fields) throws IOException {
        var text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            var indent = new DefaultIndenter("  ", "\n");
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent));
            json.writeStartObject();
            fields.write(json);
            json.writeEndObject();
        }
        return text.toString();
    }
}

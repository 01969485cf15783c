package dev.garden.parser.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.garden.model.property.PropertyValue;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Writes values of properties and fields: numbers and checkboxes as such, dates and links as the text that they are. */
final class ValueWriter {

    /** Numbers of a length that every reader of JSON takes. */
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(?:\\.[0-9]{1,15})?");

    private final JsonGenerator out;

    ValueWriter(JsonGenerator out) {
        this.out = out;
    }

    void write(PropertyValue value) throws IOException {
        if (value instanceof PropertyValue.Empty) {
            out.writeNull();
        } else if (value instanceof PropertyValue.Numeric numeric) {
            out.writeNumber(numeric.number());
        } else if (value instanceof PropertyValue.Bool flag) {
            out.writeBoolean(flag.value());
        } else if (value instanceof PropertyValue.Items list) {
            write(list);
        } else if (value instanceof PropertyValue.Entries map) {
            write(map);
        } else {
            out.writeString(value.text());
        }
    }

    private void write(PropertyValue.Items list) throws IOException {
        out.writeStartArray();
        for (PropertyValue item : list.items()) {
            write(item);
        }
        out.writeEndArray();
    }

    private void write(PropertyValue.Entries map) throws IOException {
        out.writeStartObject();
        for (Map.Entry<String, PropertyValue> entry : map.entries().entrySet()) {
            out.writeFieldName(entry.getKey());
            write(entry.getValue());
        }
        out.writeEndObject();
    }

    /** Writes the values of one inline field: alone if there is one, else as a list. */
    void writeFields(List<String> values) throws IOException {
        if (values.size() == 1) {
            writeField(values.get(0).strip());
            return;
        }
        out.writeStartArray();
        for (String value : values) {
            writeField(value.strip());
        }
        out.writeEndArray();
    }

    private void writeField(String value) throws IOException {
        if (value.equals("true") || value.equals("false")) {
            out.writeBoolean(value.equals("true"));
        } else if (NUMBER.matcher(value).matches()) {
            out.writeNumber(new BigDecimal(value));
        } else {
            out.writeString(value);
        }
    }
}

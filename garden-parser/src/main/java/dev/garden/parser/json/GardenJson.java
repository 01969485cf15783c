package dev.garden.parser.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.garden.model.Garden;
import dev.garden.model.Note;
import dev.garden.model.diagnostic.Diagnostic;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;

/**
 * Writes a garden as the JSON that scripts rely on: keys may be added, none is taken away. Every key is always there; what is not
 * set is {@code null}, {@code false} or empty.
 *
 * @since 0.1
 */
public final class GardenJson {

    private final Garden garden;

    private GardenJson(Garden garden) {
        this.garden = garden;
    }

    /**
     * {@return what writes {@code garden}}
     *
     * @param garden what is written
     */
    public static GardenJson of(Garden garden) {
        return new GardenJson(garden);
    }

    /** {@return what {@code garden inspect VAULT --json} prints: notes, navigations, tags, attachments} */
    public String garden() {
        return text(out -> new GardenWriter(garden, out).write());
    }

    /**
     * {@return what {@code garden inspect VAULT NOTE --json} prints: all that is known of {@code note}}
     *
     * @param note of that garden
     */
    public String note(Note note) {
        return text(out -> new NoteWriter(garden, out).write(note));
    }

    /**
     * {@return what {@code garden check --json} prints: diagnostics, the number of errors and warnings, and what is public}
     *
     * @param diagnostics of the garden, and what making its pages brought to light
     */
    public String check(Collection<Diagnostic> diagnostics) {
        return text(out -> {
            out.writeStartObject();
            new DiagnosticWriter(out).writeFields(diagnostics);
            new GardenWriter(garden, out).writePublic();
            out.writeEndObject();
        });
    }

    /**
     * {@return diagnostics, and the number of errors and warnings}
     *
     * @param diagnostics in the order in which they are printed
     */
    public static String diagnostics(Collection<Diagnostic> diagnostics) {
        return text(out -> {
            out.writeStartObject();
            new DiagnosticWriter(out).writeFields(diagnostics);
            out.writeEndObject();
        });
    }

    /** Something that writes JSON. */
    @FunctionalInterface
    private interface Content {
        void writeTo(JsonGenerator out) throws IOException;
    }

    private static String text(Content content) {
        var indent = new DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(indent);
        printer.indentArraysWith(indent);
        var writer = new StringWriter();
        try (JsonGenerator out = new JsonFactory().createGenerator(writer)) {
            out.setPrettyPrinter(printer);
            content.writeTo(out);
            out.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory cannot fail", e);
        }
        return writer.toString();
    }
}

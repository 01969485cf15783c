package dev.garden.parser.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.garden.model.diagnostic.Diagnostic;
import dev.garden.model.diagnostic.Severity;
import java.io.IOException;
import java.util.Collection;

/** Writes what is wrong with a vault. */
final class DiagnosticWriter {

    private final JsonGenerator out;

    DiagnosticWriter(JsonGenerator out) {
        this.out = out;
    }

    /** Writes the fields of an object that is open. */
    void writeFields(Collection<Diagnostic> diagnostics) throws IOException {
        out.writeArrayFieldStart("diagnostics");
        for (Diagnostic diagnostic : diagnostics) {
            write(diagnostic);
        }
        out.writeEndArray();
        out.writeNumberField("errors", count(diagnostics, Severity.ERROR));
        out.writeNumberField("warnings", count(diagnostics, Severity.WARNING));
    }

    private void write(Diagnostic diagnostic) throws IOException {
        out.writeStartObject();
        out.writeStringField("code", diagnostic.code().id());
        out.writeStringField("severity", diagnostic.severity().label());
        out.writeStringField("file", diagnostic.file().value());
        out.writeNumberField("line", diagnostic.position().line());
        out.writeNumberField("column", diagnostic.position().column());
        out.writeStringField("message", diagnostic.message());
        out.writeStringField("hint", diagnostic.hint());
        out.writeEndObject();
    }

    private static long count(Collection<Diagnostic> diagnostics, Severity severity) {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == severity)
                .count();
    }
}

package dev.garden.render.plan;

import dev.garden.model.diagnostic.Diagnostic;
import dev.garden.model.diagnostic.DiagnosticCode;
import dev.garden.model.source.Position;
import dev.garden.render.output.OutputPath;
import dev.garden.render.spi.PlannedNote;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What can be wrong with the pages of a site.
 *
 * @since 0.1
 */
public final class PlanDiagnostics {

    /** An address that no file can have. */
    public static final DiagnosticCode ADDRESS_TOO_LONG = DiagnosticCode.error(
            "page.too-long",
            "The address of a note is longer than the name of a file can be; the note has no page.",
            "Give the note a shorter dg-permalink.");

    /** What file systems allow for one name, and for a path together with the folder that the site lies in; in bytes. */
    private static final int LONGEST_NAME = 255;

    private static final int LONGEST_PATH = 3_000;

    private PlanDiagnostics() {}

    /** {@return what is wrong with the address of a note, if anything} */
    static Optional<Diagnostic> address(PlannedNote note) {
        OutputPath path = note.output();
        boolean fits = length(path.value()) <= LONGEST_PATH
                && path.segments().stream().allMatch(name -> length(name) <= LONGEST_NAME);
        String message = "The address " + Diagnostic.quote(note.permalink().path()) + " is too long for a file.";
        return fits
                ? Optional.empty()
                : Optional.of(Diagnostic.of(ADDRESS_TOO_LONG, note.path(), Position.START, message));
    }

    private static int length(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}

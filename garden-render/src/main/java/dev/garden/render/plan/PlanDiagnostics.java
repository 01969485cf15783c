package dev.garden.render.plan;

import dev.garden.model.diagnostic.Diagnostic;
import dev.garden.model.diagnostic.DiagnosticCode;
import dev.garden.model.source.Position;
import dev.garden.render.output.OutputPath;
import dev.garden.render.spi.FeaturePage;
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

    /** A page that a note has no room for. */
    public static final DiagnosticCode ADDRESS_TAKEN = DiagnosticCode.warning(
            "page.taken",
            "A note lies where a page of the site would be, such as the graph; the note has the address, and that page is left out.",
            "Give the note a dg-permalink, or leave it so if you do not miss the page.");

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

    /** {@return that a note has the address of a page of the site} */
    static Diagnostic taken(PlannedNote note, FeaturePage page) {
        String message = "this note has the address " + note.permalink() + ", where the page "
                + Diagnostic.quote(page.title().isEmpty() ? page.kind() : page.title()) + " would be";
        return Diagnostic.of(ADDRESS_TAKEN, note.path(), Position.START, message);
    }

    private static int length(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}

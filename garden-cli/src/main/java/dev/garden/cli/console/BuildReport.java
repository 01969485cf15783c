package dev.garden.cli.console;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.garden.parser.json.GardenJson;
import dev.garden.render.SiteReport;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/**
 * What a build came to.
 *
 * @param out where the site is
 * @param site what writing it came to
 * @param leftOut how many notes are not on it
 * @param diagnostics of reading and of writing
 * @param times when it began, when the vault had been read, when the site stood
 */
public record BuildReport(Path out, SiteReport site, int leftOut, DiagnosticReport diagnostics, Times times) {

    /**
     * The three moments of a build.
     *
     * @param start before reading
     * @param read after it
     * @param end after writing
     */
    public record Times(Instant start, Instant read, Instant end) {}

    /** {@return the errors, then a line with counts and times, and one on the notes that stayed at home} */
    public String text(Style style) {
        String errors = diagnostics.errorsAlone().text(style);
        return errors + (errors.isEmpty() ? "" : "\n") + summary(style) + left() + warnings();
    }

    private String summary(Style style) {
        String changed = site.written() == 0 ? "nothing changed" : site.written() + " written";
        String removed = site.removed() == 0 ? "" : ", " + site.removed() + " removed";
        return style.strong(Counts.of(site.pages(), "page") + " in " + out) + ": "
                + Counts.of(files(), "file") + ", " + changed + removed + ", in "
                + Counts.seconds(Duration.between(times.start(), times.end()))
                + style.faint(" (reading " + Counts.seconds(Duration.between(times.start(), times.read()))
                        + ", writing " + Counts.seconds(Duration.between(times.read(), times.end())) + ")");
    }

    private String left() {
        return leftOut == 0
                ? ""
                : "\n" + Counts.of(leftOut, "note") + " left out, not published; garden check "
                        + diagnostics.vaultName() + " says what is public";
    }

    private String warnings() {
        long errors = diagnostics.errors();
        long warnings = diagnostics.warnings();
        if (errors + warnings == 0) {
            return "";
        }
        String told = diagnostics.counts();
        return "\n" + told + (warnings == 0 ? "" : "; garden check " + diagnostics.vaultName() + " tells them all");
    }

    private int files() {
        return site.written() + site.unchanged();
    }

    /**
     * Writes the fields of the report; {@code check} is what {@code garden check --json} prints, without what is public.
     *
     * @throws IOException if the generator cannot write
     */
    public void write(JsonGenerator json) throws IOException {
        json.writeStringField("out", out.toString());
        json.writeNumberField("pages", site.pages());
        json.writeNumberField("leftOut", leftOut);
        json.writeNumberField("files", files());
        json.writeNumberField("written", site.written());
        json.writeNumberField("removed", site.removed());
        json.writeNumberField(
                "milliseconds", Duration.between(times.start(), times.end()).toMillis());
        json.writeFieldName("check");
        json.writeRawValue(GardenJson.diagnostics(diagnostics.diagnostics()).strip());
    }
}

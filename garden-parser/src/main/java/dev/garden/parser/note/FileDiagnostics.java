package dev.garden.parser.note;

import dev.garden.model.diagnostic.DiagnosticCode;

/**
 * What can be wrong with a file before its content is looked at.
 *
 * @since 0.1
 */
public final class FileDiagnostics {
    private FileDiagnostics() {}

    /** A file cannot be read. */
    public static final DiagnosticCode UNREADABLE = DiagnosticCode.error(
            "file.unreadable",
            "A note cannot be read, so it is not published.",
            "Check that the file is there and that you may read it.");

    /** A file is not UTF-8. */
    public static final DiagnosticCode ENCODING = DiagnosticCode.error(
            "file.encoding",
            "A note is not encoded in UTF-8; characters that cannot be read are shown as a replacement mark.",
            "Save the file as UTF-8.");

    /** A file is too large for a note. */
    public static final DiagnosticCode TOO_LARGE = DiagnosticCode.error(
            "file.too-large",
            "A note is larger than 32 MB, so it is not read and not published.",
            "Divide the note, or keep what it holds as an attachment.");
}

package dev.garden.model.diagnostic;

import dev.garden.model.source.Position;
import dev.garden.model.source.VaultPath;
import java.util.Comparator;

/**
 * One problem at one place of a vault.
 *
 * @param code which kind of problem
 * @param file where, relative to the vault
 * @param position where in the file
 * @param message what is wrong there, in the user's words; no place, no exclamation mark
 * @param hint what to do
 * @since 0.1
 */
public record Diagnostic(DiagnosticCode code, VaultPath file, Position position, String message, String hint)
        implements Comparable<Diagnostic> {

    private static final int LONGEST_QUOTE = 80;

    /**
     * {@return the diagnostic with the code's own remedy as its hint}
     *
     * @param code of the kind of fault
     * @param file in which it is
     * @param position of its first character
     * @param message what has happened, in this case
     */
    public static Diagnostic of(DiagnosticCode code, VaultPath file, Position position, String message) {
        return new Diagnostic(code, file, position, message, code.remedy());
    }

    /**
     * {@return the same diagnostic with another hint}
     *
     * @param better what to do about it, in this case
     */
    public Diagnostic withHint(String better) {
        return new Diagnostic(code, file, position, message, better);
    }

    /** {@return the severity of its code} */
    public Severity severity() {
        return code.severity();
    }

    /**
     * {@return {@code text} of a user in quotation marks, on one line, cut at 80 characters}
     *
     * @param text of a user, of any length
     */
    public static String quote(String text) {
        String line = text.replaceAll("\\s+", " ");
        int end = line.offsetByCodePoints(0, Math.min(LONGEST_QUOTE, line.codePointCount(0, line.length())));
        return '"' + (end < line.length() ? line.substring(0, end) + "…" : line) + '"';
    }

    /** Compares by file, position, code and message: the order of every report. */
    @Override
    public int compareTo(Diagnostic other) {
        return Comparator.comparing(Diagnostic::file)
                .thenComparing(Diagnostic::position)
                .thenComparing(diagnostic -> diagnostic.code().id())
                .thenComparing(Diagnostic::message)
                .compare(this, other);
    }
}

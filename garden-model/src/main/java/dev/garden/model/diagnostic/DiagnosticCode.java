package dev.garden.model.diagnostic;

import java.util.regex.Pattern;

/**
 * One kind of problem, for ever: its id is what scripts, editors and the documentation refer to.
 *
 * @param id {@code area.problem}, lower case
 * @param severity how much it matters
 * @param meaning what is wrong, in one sentence
 * @param remedy what to do, in one sentence; the hint of a diagnostic that has no better one
 * @since 0.1
 */
public record DiagnosticCode(String id, Severity severity, String meaning, String remedy) {

    private static final Pattern ID = Pattern.compile("[a-z]+\\.[a-z]+(-[a-z]+)*");

    /**
     * Takes the parts of a code.
     *
     * @throws IllegalArgumentException if the id is not {@code area.problem}
     */
    public DiagnosticCode {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("not a diagnostic id: " + id);
        }
    }

    /**
     * {@return the code of an error}
     *
     * @param id area and fault, such as {@code link.unresolved}; never changed
     * @param meaning what has happened, in general
     * @param remedy what to do about it
     */
    public static DiagnosticCode error(String id, String meaning, String remedy) {
        return new DiagnosticCode(id, Severity.ERROR, meaning, remedy);
    }

    /**
     * {@return the code of a warning}
     *
     * @param id area and fault, such as {@code link.unresolved}; never changed
     * @param meaning what has happened, in general
     * @param remedy what to do about it
     */
    public static DiagnosticCode warning(String id, String meaning, String remedy) {
        return new DiagnosticCode(id, Severity.WARNING, meaning, remedy);
    }

    /**
     * {@return the code of a mere information}
     *
     * @param id area and fault, such as {@code link.unresolved}; never changed
     * @param meaning what has happened, in general
     * @param remedy what to do about it
     */
    public static DiagnosticCode info(String id, String meaning, String remedy) {
        return new DiagnosticCode(id, Severity.INFO, meaning, remedy);
    }
}

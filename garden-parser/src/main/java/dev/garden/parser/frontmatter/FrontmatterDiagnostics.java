package dev.garden.parser.frontmatter;

import dev.garden.model.diagnostic.Diagnostic;
import dev.garden.model.diagnostic.DiagnosticCode;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;

/**
 * What can be wrong with the frontmatter of a note.
 *
 * @since 0.1
 */
public final class FrontmatterDiagnostics {

    /** The block, or what a key asks for, makes no sense. */
    public static final DiagnosticCode INVALID = DiagnosticCode.error(
            "frontmatter.invalid",
            "The frontmatter cannot be read, or asks for something that a site cannot have.",
            "Correct this line; what could be read is used, and the text of the note is shown.");

    /** A value of the wrong type. */
    public static final DiagnosticCode TYPE = DiagnosticCode.warning(
            "frontmatter.type",
            "A property has a value of the wrong type, so it is not used.",
            "Write a value of the type that the message names.");

    /** Two names of one key that differ. */
    public static final DiagnosticCode CONFLICT = DiagnosticCode.warning(
            "frontmatter.conflict", "Two properties that mean the same have different values.", "Keep one of the two.");

    /** A value that a note template left behind. */
    public static final DiagnosticCode PLACEHOLDER = DiagnosticCode.warning(
            "frontmatter.placeholder",
            "A property still has the value that a note template left behind, which counts as not set.",
            "Write a value of your own or delete the property.");

    /** A block that never ends. */
    public static final DiagnosticCode UNCLOSED = DiagnosticCode.info(
            "frontmatter.unclosed",
            "The note begins like frontmatter, but no line of three dashes ends it, so it is text.",
            "End the properties with a line of exactly three dashes.");

    private FrontmatterDiagnostics() {}

    /**
     * Leaves of the placeholders only the first of each value, since a template leaves the same one in every note.
     *
     * @param diagnostics of many notes, in vault order
     * @return them without the repetitions
     */
    public static List<Diagnostic> oncePerPlaceholder(Collection<Diagnostic> diagnostics) {
        var seen = new HashSet<String>();
        return diagnostics.stream()
                .filter(diagnostic -> !diagnostic.code().equals(PLACEHOLDER) || seen.add(diagnostic.message()))
                .toList();
    }
}

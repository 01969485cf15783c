package dev.garden.parser.markdown.container;

import dev.garden.model.diagnostic.DiagnosticCode;

/**
 * What can be wrong with a container.
 *
 * @since 0.1
 */
public final class ContainerDiagnostics {

    private ContainerDiagnostics() {}

    /** A name that no container has. */
    public static final DiagnosticCode UNKNOWN = DiagnosticCode.warning(
            "container.unknown",
            "A container has a name that Garden does not know; its content is shown in a plain box.",
            "Use a name such as tip, warning, details or tabs, or leave out the lines with colons.");
}

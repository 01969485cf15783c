package dev.garden.parser.link;

import dev.garden.model.diagnostic.DiagnosticCode;

/**
 * What can be wrong with links and embeds.
 *
 * @since 0.1
 */
public final class LinkDiagnostics {
    private LinkDiagnostics() {}

    /** A link in the text leads nowhere. */
    public static final DiagnosticCode UNRESOLVED = DiagnosticCode.warning(
            "link.unresolved",
            "A link leads to nothing in this vault; readers see its text, marked as unresolved.",
            "Create the note, or correct the name in the link.");

    /** A link in a property leads nowhere. */
    public static final DiagnosticCode PROPERTY_UNRESOLVED = DiagnosticCode.info(
            "link.property-unresolved",
            "A link in a property leads to nothing in this vault.",
            "Create the note, or correct the name in the property.");

    /** A published note links to one that is not. */
    public static final DiagnosticCode UNPUBLISHED = DiagnosticCode.warning(
            "link.unpublished",
            "A published note links to one that is not published; readers see the text of the link and nothing of its target.",
            "Publish the target, or take the link out.");

    /** A link names a heading or block that its note does not have. */
    public static final DiagnosticCode SUBPATH_MISSING = DiagnosticCode.warning(
            "link.subpath-missing",
            "A link names a heading or block that the note does not have, so it leads to the top of the note.",
            "Correct the part behind the # of the link.");

    /** An address is only nearly right. */
    public static final DiagnosticCode INEXACT = DiagnosticCode.warning(
            "link.inexact",
            "An address differs from that of a note in letter case, spaces or dashes; it is taken to mean the note.",
            "Write the address as the note has it.");

    /** An embed shows nothing. */
    public static final DiagnosticCode EMBED_UNRESOLVED = DiagnosticCode.warning(
            "embed.unresolved",
            "An embed names nothing in this vault, so nothing is shown in its place.",
            "Add the file, or correct the name in the embed.");

    /** An embed names a heading or block that its note does not have. */
    public static final DiagnosticCode EMBED_SUBPATH_MISSING = DiagnosticCode.warning(
            "embed.subpath-missing",
            "An embed names a heading or block that the note does not have, so nothing is shown in its place.",
            "Correct the part behind the # of the embed.");

    /** Embeds go in a circle. */
    public static final DiagnosticCode EMBED_CYCLE = DiagnosticCode.warning(
            "embed.cycle",
            "What an embed shows embeds itself again; it is shown once and cut there.",
            "Take one of the embeds of the circle out, or make it a link.");

    /** Embeds are nested too deep. */
    public static final DiagnosticCode EMBED_DEPTH = DiagnosticCode.warning(
            "embed.depth",
            "Embeds are nested more than five deep; what lies deeper is not shown.",
            "Make one of the embeds a link.");
}

package dev.garden.render.html;

import dev.garden.model.diagnostic.DiagnosticCode;
import java.util.List;

/** What can be wrong with a note that only comes to light when its body is made. */
public final class HtmlDiagnostics {

    /** A formula that cannot be typeset. */
    public static final DiagnosticCode MATH_INVALID = DiagnosticCode.warning(
            "math.invalid",
            "A formula cannot be typeset; the page shows its source.",
            "Correct the TeX, or put a backslash before the dollar sign if no formula is meant.");

    /** A diagram that cannot be drawn. */
    public static final DiagnosticCode DIAGRAM_INVALID = DiagnosticCode.warning(
            "diagram.invalid",
            "A diagram cannot be drawn; the page shows its source.",
            "Correct the source of the diagram.");

    /** An engine that was stopped. */
    public static final DiagnosticCode ENGINE_UNFINISHED = DiagnosticCode.warning(
            "engine.unfinished",
            "An engine did not finish a formula, a piece of code or a diagram; the page shows its source.",
            "Make it smaller, or divide it; if it is small, build again on a machine with more time and memory.");

    /** An icon that no set has. */
    public static final DiagnosticCode ICON_UNKNOWN = DiagnosticCode.info(
            "icon.unknown",
            "No set of icons has an icon of this name; the page shows nothing in its place.",
            "Look the name up in the set, such as Material Design Icons (mdi) or Lucide (lucide).");

    /** A page that embeds too much. */
    public static final DiagnosticCode EMBED_LIMIT = DiagnosticCode.warning(
            "embed.limit",
            "A page shows more than 1000 embedded notes, counting those inside others; the rest are only linked.",
            "Embed less on one page, or link to the notes.");

    /** Lines that a file does not have. */
    public static final DiagnosticCode EMBED_LINES = DiagnosticCode.warning(
            "embed.lines",
            "The lines that an embed names are not in the file, so nothing of it is shown.",
            "Correct the numbers in braces, such as {1-9}, {5-}, {-5} or {3}; they count the lines of the file from 1.");

    /** A file that is no code. */
    public static final DiagnosticCode EMBED_CODE = DiagnosticCode.warning(
            "embed.code",
            "A file cannot be shown as code; the page shows it as any other embed.",
            "Name a file of text in UTF-8 of at most 256 KB.");

    /** Every code of this class. */
    public static final List<DiagnosticCode> ALL = List.of(
            MATH_INVALID, DIAGRAM_INVALID, ENGINE_UNFINISHED, ICON_UNKNOWN, EMBED_LIMIT, EMBED_LINES, EMBED_CODE);

    private HtmlDiagnostics() {}
}

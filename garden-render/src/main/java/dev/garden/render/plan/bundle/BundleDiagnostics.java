package dev.garden.render.plan.bundle;

import dev.garden.model.diagnostic.DiagnosticCode;
import java.util.List;

/**
 * What can be wrong with the files that a vault adds to its theme.
 *
 * @since 0.1
 */
public final class BundleDiagnostics {

    /** A picture of the site that is not there. */
    public static final DiagnosticCode ICON_MISSING = DiagnosticCode.warning(
            "site.icon-missing",
            "The setting icon names a file that the vault does not have; the site has the icon of its theme.",
            "Give the path of an SVG or PNG from the root of the vault.");

    /** A file for every page that is not there. */
    public static final DiagnosticCode FILE_MISSING = DiagnosticCode.warning(
            "settings.file-missing",
            "A setting names a file that the vault does not have; pages come without it.",
            "Give the path of the file from the root of the vault.");

    /** A theme that is not there. */
    public static final DiagnosticCode THEME_MISSING = DiagnosticCode.error(
            "theme.missing",
            "The settings name a theme that is not there; the site has the theme garden.",
            "Name a theme that comes with Garden, or a folder of the vault that has a theme.yml, or a jar of one.");

    /** A choice that the theme does not offer. */
    public static final DiagnosticCode OPTION = DiagnosticCode.warning(
            "theme.option",
            "The settings choose what the theme does not offer; the theme's own choice stands.",
            "Give one of the options of the theme a value that it can have.");

    /** A place of pages that the theme does not have. */
    public static final DiagnosticCode SLOT = DiagnosticCode.warning(
            "settings.slot",
            "The settings fill a slot that the theme does not have; no page shows it.",
            "Give the file to one of the slots that the message names.");

    /** Every code of this class. */
    public static final List<DiagnosticCode> ALL = List.of(ICON_MISSING, FILE_MISSING, OPTION, SLOT, THEME_MISSING);

    private BundleDiagnostics() {}
}

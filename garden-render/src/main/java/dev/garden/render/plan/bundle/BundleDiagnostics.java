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

    /** Every code of this class. */
    public static final List<DiagnosticCode> ALL = List.of(ICON_MISSING);

    private BundleDiagnostics() {}
}

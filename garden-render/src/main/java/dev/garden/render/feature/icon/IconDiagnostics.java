package dev.garden.render.feature.icon;

import dev.garden.model.diagnostic.DiagnosticCode;

/**
 * What can be wrong with the picture of a site.
 *
 * @since 0.1
 */
public final class IconDiagnostics {

    /** An SVG that cannot be drawn. */
    public static final DiagnosticCode INVALID = DiagnosticCode.warning(
            "site.icon-invalid",
            "The picture of the site is an SVG that cannot be drawn; phones get no icon of their sizes.",
            "Save it again as a plain SVG, or name a square PNG with at least 512 pixels under icon.");

    private IconDiagnostics() {}
}

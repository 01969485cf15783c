package dev.garden.render.theme;

import dev.garden.model.diagnostic.Diagnostic;
import dev.garden.model.source.Position;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What {@code theme.yml} says.
 *
 * @param name by which templates and settings call the theme
 * @param description in one sentence
 * @param base the bundled theme that it builds on; null for none
 * @param options of its own
 * @param styles its style sheets in order, each with the place that names it; empty for all that lie in {@code assets/css}
 * @param assets its other assets, relative to {@code assets}, each with the place that names it
 * @param slots names of the places that its templates have beside those of its base
 * @param problems what is wrong with it
 */
record ThemeManifest(
        String name,
        String description,
        @Nullable String base,
        List<ThemeOption> options,
        Map<String, Position> styles,
        Map<String, Position> assets,
        List<String> slots,
        List<Diagnostic> problems) {}
